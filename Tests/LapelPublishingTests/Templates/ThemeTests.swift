import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("a theme is a folder, and nothing in Swift")
struct ThemeTests {
  @Test("three files, as the documentation has them, make a CV in HTML and LaTeX, Korean and English")
  func tiny() async throws {
    #expect(TinyTheme.files.keys.sorted() == ["html/style.css", "latex/preamble.tex", "theme.yaml"])
    let (made, problems) = try await TinyTheme.built()
    #expect(problems == [])
    #expect(
      made.files.keys.sorted()
        == ["cv.en.html", "cv.en.tex", "cv.ko.html", "cv.ko.tex"].map { "general/" + $0 })
    let html = try #require(made.files["general/cv.ko.html"])
    #expect(html.contains("--paper:#FFFFFF;--desk:#F2F2F2;"))
    #expect(html.contains(".sheet{max-width:46rem;"))
    #expect(html.contains(#"<bdi>빈자리 지도</bdi>"#))
    let latex = try #require(made.files["general/cv.en.tex"])
    #expect(latex.contains(#"\definecolor{accent}{HTML}{5B2A86}"#))
    #expect(latex.contains(#"\cvsection{section-projects}{Projects}"#))
    #expect(latex.contains(#"\newcommand\bodysize{\cvsize{10}{13.6}}"#))
  }

  @Test("every folder of templates/ is a theme")
  func folders() {
    let folders = Set(EmbeddedTexts.files.compactMap { $0.path.description.split(separator: "/").first })
    for folder in folders where folder != "shared" {
      #expect(EmbeddedTexts.file(at: "\(folder)/theme.yaml") != nil, "write templates/\(folder)/theme.yaml")
    }
  }

  @Test(
    "a file that is missing is named",
    arguments: [
      ("theme.yaml", ["unknown-theme: the folder `FOLDER` has no `theme.yaml`"]),
      ("html/style.css", ["unknown-theme: the theme `tiny` has no `html/style.css`"]),
      ("latex/preamble.tex", ["unknown-theme: the theme `tiny` has no `latex/preamble.tex`"]),
    ])
  func missing(file: String, expected: [String]) async throws {
    let (made, problems) = try await TinyTheme.built { try remove("\($0)/\(file)") }
    #expect(problems == expected)
    #expect(made.files.isEmpty)
  }

  @Test(
    "a mistake in a file stands at its place",
    arguments: [
      (
        "html/footer.html", "{{#updated}}{{titel}}{{/updated}}",
        "FOLDER/html/footer.html: template-unknown-name: this template has no value named `titel` (did you mean `title`?)"
      ),
      (
        "html/style.css", "a{color:#{{colors.inc}}}",
        "FOLDER/html/style.css: template-unknown-name: `colors` has no value named `inc` (did you mean `ink`?)"
      ),
      (
        "latex/photo.tex", "<%#photo%><%fiel%><%/photo%>",
        "FOLDER/latex/photo.tex: template-unknown-name: this template has no value named `fiel` (did you mean `file`?)"
      ),
      (
        "html/row.html", "{{#rest}}{{text}}",
        "FOLDER/html/row.html: template-syntax: `rest` is opened and never closed (write `{{/rest}}`)"
      ),
      (
        "html/meta.html", "{{> wen}}",
        "FOLDER/html/meta.html: template-unknown-partial: there is no partial named `wen` (did you mean `when`?)"
      ),
      (
        "theme.yaml", "name: Tiny\narrange: {title: [hedline]}",
        "FOLDER/theme.yaml: theme-value: an entry has no part named `hedline` (did you mean `headline`?)"
      ),
      (
        "html/title.html", "<h3>{{{headline}}}</h3>",
        "FOLDER/html/title.html: template-misuse: a value decides by its type whether it is escaped (write the name alone between the tags)"
      ),
    ])
  func mistakes(file: String, text: String, expected: String) async throws {
    let (made, problems) = try await TinyTheme.built { try write(text, "\($0)/\(file)") }
    #expect(problems == [expected])
    #expect(made.files.isEmpty)
  }

  @Test(
    "a mistake in theme.yaml stands at its place",
    arguments: [
      (
        "accent: ['#5B2A86', '#CFA9F5']", "accent: dark blue",
        "theme-value: `accent` is no colour: `dark blue` (write `'#RRGGBB'`, in quotes)"
      ),
      ("screen:", "scren:", "unknown-field: `theme` has no field `scren` (did you mean `screen`?)"),
    ])
  func values(old: String, new: String, expected: String) async throws {
    let text = try #require(TinyTheme.files["theme.yaml"]).replacing(old, with: new)
    let (_, problems) = try await TinyTheme.built { try write(text, "\($0)/theme.yaml") }
    #expect(problems.contains("FOLDER/theme.yaml: " + expected), "\(problems)")
  }

  @Test("nothing outside of the folder is read: neither by a link nor by a part's name")
  func escape() async throws {
    let link = try await TinyTheme.built { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/html/footer.html", withDestinationPath: "/etc/hostname")
    }
    #expect(
      link.problems == [
        "unknown-theme: `FOLDER/html/footer.html` cannot be read: it is a link that leads out of `FOLDER`"
      ])
    let part = try await TinyTheme.built { folder in
      try write("outside", folder + "/../secret.html")
      try write("{{> ../../secret}}", folder + "/html/footer.html")
    }
    #expect(part.problems.count == 1)
    #expect(
      part.problems[0].hasPrefix(
        "FOLDER/html/footer.html: template-unknown-partial: there is no partial named `../../secret`"))
    #expect(link.made.files.isEmpty && part.made.files.isEmpty)
  }

  @Test("a folder that is not there is named once")
  func nowhere() async throws {
    let made = try await MadePages(WrittenCareer("name: 홍길동"), formats: [.html]) { $0.theme = "./nowhere" }
    #expect(made.report.diagnostics.map(\.message) == ["there is no folder `./nowhere`"])
  }

  @Test("every name that a template can use is in the documentation")
  func documented() throws {
    var (files, report) = (SourceSet(), Report())
    let theme = try #require(Theme("gyeol", in: TemplateStore(), files: &files, report: &report))
    var names: Set<String> = []
    func collect(_ shape: TemplateShape) {
      if case .list(let item) = shape { collect(item) }
      for name in shape.names where names.insert(name.name).inserted { collect(name.shape) }
    }
    for kind in [TemplateKind.html, .css, .latex] {
      for name in ResumePage.fields(kind, theme: theme).shape.names {
        names.insert(name.name)
        // A theme's own names are its own.
        if !["colors", "dark", "print", "screen"].contains(name.name) { collect(name.shape) }
      }
    }
    #expect(names.count > 60)
    #expect(names.filter { !TinyTheme.page.contains("`\($0)`") }.sorted() == [])
  }

  private func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

  private func write(_ text: String, _ path: String) throws {
    try WholeFile.write([(path, Array(text.utf8))])
  }
}
