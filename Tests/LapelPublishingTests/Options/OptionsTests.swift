import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

@Suite("options, in a profile and in a target, on HTML and LaTeX pages")
struct OptionsTests {
  /// An option as written, and what the pages then have and lack.
  struct Case: Sendable, CustomTestStringConvertible {
    let option: String
    var html: [String] = []
    var latex: [String] = []
    var lacksHTML: [String] = []
    var lacksLaTeX: [String] = []

    var testDescription: String { option }
  }

  static let cases = [
    Case(
      option: "theme: seonbi", html: ["font-variant-caps:small-caps"], latex: ["% Seonbi: serif"]),
    Case(
      option: "accent: '#5B2A86'", html: ["--accent:#5B2A86;", "--accent:#B7A1CA;"],
      latex: [#"\definecolor{accent}{HTML}{5B2A86}"#], lacksHTML: ["0A5273"], lacksLaTeX: ["0A5273"]),
    Case(
      option: "fonts: {latin: EB Garamond, korean: KoPub Batang}",
      html: [#"--font:"EB Garamond","#, #""KoPub Batang","#],
      latex: [#"\trylatinfamily{EB Garamond}"#, #"\trykorean{KoPub Batang}"#]),
    Case(
      option: "page: letter", html: ["@page{size:letter;"], latex: ["letterpaper,"], lacksHTML: ["size:a4"]),
    Case(
      option: "margins: 18mm", html: ["margin:18mm 18mm 18mm 18mm;"],
      latex: ["left=18mm,right=18mm,\n  top=18mm,bottom=18mm,"]),
    Case(option: "density: compact", html: ["--text:8.9pt;"], latex: [#"\bodysize{\cvsize{9}{11.7}}"#]),
    Case(option: "density: comfortable", html: ["--text:10pt;"], latex: [#"\bodysize{\cvsize{10.2}{14.1}}"#]),
    Case(
      option: "date_format: year", html: [#"<time class="dt-start" datetime="2018">2018</time>"#],
      latex: ["{2018~– 2024}"],
      lacksHTML: ["Mar 2018"], lacksLaTeX: ["Mar 2018"]),
    Case(option: "date_format: day", html: ["Mar 5, 2021"], latex: ["Mar 5, 2021"]),
    Case(
      option: "titles: {projects: {en: Things built}}", html: [">Things built</h2>"],
      latex: ["{Things built}"],
      lacksHTML: [">Projects<"], lacksLaTeX: ["{Projects}"]),
    Case(
      option: "limits: {projects: 1}", html: ["Seat Map"], latex: ["Seat Map"], lacksHTML: ["Second thing"],
      lacksLaTeX: ["Second thing"]),
    Case(
      option: "page_numbers: no", html: ["@bottom-left"], lacksHTML: ["counter(page)"],
      lacksLaTeX: [#"\thepage/"#]),
    Case(
      option: "updated: yes", html: [#"Updated <time datetime="2024-03-01">2024-03-01</time>"#],
      latex: [#"\cvupdated{Updated 2024-03-01}"#]),
    Case(
      option: "evidence: no", html: ["Speed"], latex: ["Speed"], lacksHTML: [#"<p class="evidence">"#],
      lacksLaTeX: [#"\cvinner{map}"#]),
    Case(option: "date_format: MM/yyyy", html: ["03/2021"], latex: ["03/2021"], lacksHTML: ["Mar 2021"]),
    Case(option: "duration: yes", html: ["6 years", "9 months"], latex: ["6 years"]),
    Case(option: "gpa: no", html: ["Gaon University"], lacksHTML: ["4.45"], lacksLaTeX: ["4.45"]),
  ]

  private static let career = """
    name: {ko: 홍길동, en: Gildong Hong}
    languages: [en]
    strengths: [{id: fast, name: Speed, evidence: [map]}]
    projects:
      - {id: map, name: Seat Map, period: 2021-03-05..2021-11-20}
      - {name: Second thing, period: 2019-01..2019-05}
    education: [{institution: Gaon University, degree: BSc, period: 2018-03..2024-02, gpa: {overall: 4.45, scale: 4.5}}]
    """

  @Test("each does what it says, in a profile and in a target", arguments: cases)
  func works(option: Case) async throws {
    let profile = try await MadePages(
      WrittenCareer("\(Self.career)\n\(option.option)"), formats: [.html, .latex])
    let target = try await MadePages(
      WrittenCareer("\(Self.career)\ntarget:\n  id: t\n  \(option.option)"), formats: [.html, .latex],
      targets: ["t"])
    for (made, folder) in [(profile, "general"), (target, "t")] {
      #expect(made.errors == [])
      let html = try #require(made.files["\(folder)/cv.en.html"])
      let latex = try #require(made.files["\(folder)/cv.en.tex"])
      for text in option.html { #expect(html.contains(text), "\(text) in \(folder)") }
      for text in option.latex { #expect(latex.contains(text), "\(text) in \(folder)") }
      for text in option.lacksHTML { #expect(!html.contains(text), "\(text) in \(folder)") }
      for text in option.lacksLaTeX { #expect(!latex.contains(text), "\(text) in \(folder)") }
    }
  }

  @Test("without them, what they take away is there", arguments: cases)
  func usual(option: Case) async throws {
    let made = try await MadePages(WrittenCareer(Self.career), formats: [.html, .latex])
    let html = try #require(made.files["general/cv.en.html"])
    let latex = try #require(made.files["general/cv.en.tex"])
    for text in option.lacksHTML { #expect(html.contains(text), "\(text)") }
    for text in option.lacksLaTeX { #expect(latex.contains(text), "\(text)") }
  }

  @Test("lengths are said in Korean alone, and nowhere where the person wants none")
  func lengths() async throws {
    let korean = Self.career.replacing("languages: [en]", with: "languages: [ko, en]")
    let usual = try await MadePages(WrittenCareer(korean), formats: [.html])
    #expect(try #require(usual.files["general/cv.ko.html"]).contains("9개월"))
    #expect(!(try #require(usual.files["general/cv.en.html"]).contains("9 months")))
    let without = try await MadePages(WrittenCareer("\(korean)\nduration: no"), formats: [.html])
    #expect(!(try #require(without.files["general/cv.ko.html"]).contains("9개월")))
  }

  @Test("a profile's sections come first, a target prints only its own")
  func sections() async throws {
    let written = WrittenCareer(
      "\(Self.career)\nsections: [education]\ntarget: {id: t, sections: [projects]}")
    let made = try await MadePages(written, formats: [.html], targets: [])
    let general = try #require(made.files["general/cv.en.html"])
    #expect(heads(general) == ["Education", "Strengths", "Projects"])
    let target = try await MadePages(written, formats: [.html], targets: ["t"])
    #expect(heads(try #require(target.files["t/cv.en.html"])) == ["Projects"])
  }

  @Test("Seonbi's margin is what is left of its dates")
  func seonbi() async throws {
    let made = try await MadePages(
      WrittenCareer("\(Self.career)\ntheme: seonbi\nmargins: 18mm"), formats: [.html, .latex])
    #expect(try #require(made.files["general/cv.en.tex"]).contains("left=46mm,right=18mm,"))
    #expect(try #require(made.files["general/cv.en.html"]).contains("margin:18mm 18mm 18mm 18mm;"))
  }

  @Test(
    "what an option does not know is refused where it stands",
    arguments: [
      (
        "accent: '#7FC3E3'",
        "faint-accent: `#7FC3E3` is too faint to read: its contrast is 1.9, and 4.5 is needed"
      ),
      ("accent: blue", "faint-accent: `blue` is no colour"),
      ("page: a5", "unknown-word: `page` is `a4` or `letter`, not `a5`"),
      ("margins: 20 inches", "unknown-word: `margins` is a length from `5mm` to `60mm`, not `20 inches`"),
      ("density: tight", "unknown-word: `density` is `comfortable`, `standard` or `compact`, not `tight`"),
      ("gpa: perhaps", "unknown-word: `gpa` is `yes` or `no`, not `perhaps`"),
      ("pages: 0", "unknown-word: `pages` is a whole number from 1 to 9999, not `0`"),
    ])
  func refused(option: String, message: String) async throws {
    let made = try await MadePages(WrittenCareer("\(Self.career)\n\(option)"), formats: [.html])
    #expect(made.report.diagnostics.map { "\($0.code.name): \($0.message)" } == [message])
    #expect(made.report.diagnostics.allSatisfy { $0.range != nil })
    #expect(made.files.isEmpty)
  }

  @Test(
    "an accent that is easy to read on the page has a tone for dark screens that is, too",
    arguments: ["#5B2A86", "#000000", "#8A1C1C", "#005F00"])
  func darkAccent(_ accent: String) async throws {
    let made = try await MadePages(
      WrittenCareer("\(Self.career)\naccent: '\(accent)'"), formats: [.html])
    let html = try #require(made.files["general/cv.en.html"])
    let tones = html.split(separator: "--accent:").dropFirst().prefix(2).compactMap {
      Colour(String($0.prefix(7)))
    }
    #expect(tones.count == 2)
    let (light, dark) = (try #require(Colour("#FFFFFF")), try #require(Colour("#11171D")))
    #expect(tones[0].contrast(with: light) >= 4.5)
    #expect(tones[1].contrast(with: dark) >= 7)
  }

  @Test("a font of the folder's is held by the page, in the weight and the slant that its name says")
  func embedded() async throws {
    let folder = try TemporaryFolder()
    let font = Array("wOF2font".utf8)
    for name in ["Mine-SemiBoldItalic", "Mine-Regular"] {
      try WholeFile.write(font, to: "\(folder.path)/\(name).woff2")
    }
    let path = folder.path
    let career = WrittenCareer(
      "\(Self.career)\nfonts: {embed: [Mine-Regular.woff2, Mine-SemiBoldItalic.woff2]}")
    for theme in ["gyeol", "seonbi", "dancheong"] {
      let made = try await MadePages(career, formats: [.html]) {
        $0.folder = path
        $0.theme = theme
      }
      #expect(made.errors == [])
      let html = try #require(made.files["general/cv.en.html"])
      let source = "src:url(data:font/woff2;base64,d09GMmZvbnQ=)}"
      #expect(html.contains("@font-face{font-family:Embedded;font-weight:400;font-style:normal;\(source)"))
      #expect(html.contains("@font-face{font-family:Embedded;font-weight:600;font-style:italic;\(source)"))
      #expect(html.contains(":root{--font:Embedded,"))
    }
    try WholeFile.write(
      font + Array(repeating: 0, count: EmbeddedFont.sizeLimit), to: path + "/Mine-Regular.woff2")
    let large = try await MadePages(career, formats: [.html]) { $0.folder = path }
    #expect(
      large.report.diagnostics.map(\.message) == [
        "`Mine-Regular.woff2` cannot be read, or is larger than 2 MiB"
      ])
  }

  private func heads(_ html: String) -> [String] {
    html.split(separator: "<h2 ").dropFirst().compactMap { piece in
      piece.split(separator: ">", maxSplits: 1).last?.split(separator: "<").first.map(String.init)
    }
  }

  @Test("The words that an option is said to take are those that are read")
  func words() throws {
    func words(_ name: String) throws -> UsualWords {
      try #require(Options.schema.fields.first { $0.name == name }).words
    }
    #expect(try words("density") == .these(ResolvedOptions.Density.allCases.map(\.rawValue)))
    #expect(try words("page") == .these(ResolvedOptions.Paper.allCases.map(\.rawValue)))
    #expect(try words("date_format") == .these(ResolvedOptions.DatePrecision.allCases.map(\.rawValue)))
  }
}
