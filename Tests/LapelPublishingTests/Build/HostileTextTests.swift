import Lapel
import LapelDiagnostics
import LapelXML
import Testing

@testable import LapelPublishing

@Suite("hostile text")
struct HostileTextTests {
  /// As a YAML double-quoted scalar, and as the page must show it.
  private static let texts: [(yaml: String, shown: String)] = [
    (#"</script><script>alert(1)</script> & <b>x"#, "</script><script>alert(1)</script> & <b>x"),
    (#"\\input{/etc/passwd} \\write18{id}"#, #"\input{/etc/passwd} \write18{id}"#),
    ("^^5cinput x ^^41 a^b", "^^5cinput x ^^41 a^b"),
    (#"100% #1 $5_000 {a} ~b~ a\\b"#, #"100% #1 $5_000 {a} ~b~ a\b"#),
    (#"x\u202Ey\u2066z\u2069"#, "xyz"),
    (#"a\0b\x07c"#, "a\u{FFFD}b\u{FFFD}c"),
    (#"{{name}} <%name%> {{> body}}"#, "{{name}} <%name%> {{> body}}"),
    (#"[x](javascript:alert(1)) ]]> -->"#, "[x](javascript:alert(1)) ]]> -->"),
    ("\u{1F600} \u{D55C}\u{AE00} \u{FFFD} fi ffl", "\u{1F600} \u{D55C}\u{AE00} \u{FFFD} fi ffl"),
  ]

  private static func career(_ text: String) -> WrittenCareer {
    WrittenCareer(
      """
      name: "Hong \(text)"
      headline: "\(text)"
      languages: [en]
      summary: "\(text)"
      experience:
        - organization: "\(text)"
          position: "\(text)"
          period: 2020-01..2021-02
          place: "\(text)"
          highlights: ["\(text)", {text: line, metric: {now: "\(text)"}}]
      skills: [{name: "\(text)", keywords: ["\(text)"]}]
      custom: [{title: "\(text)", entries: [{name: "\(text)"}]}]
      """)
  }

  @Test("is shown as typed in every format, and stays text", arguments: texts.indices)
  func asTyped(_ index: Int) async throws {
    let (yaml, shown) = Self.texts[index]
    let made = try await MadePages(Self.career(yaml))
    #expect(made.errors == [])
    #expect(made.files.count == Format.all.count)
    let html = try #require(made.files["general/cv.en.html"])
    let page = try HTMLDocument(Array(html.utf8))
    #expect(page.problems.isEmpty)
    #expect(page.root.text(skipping: ["script", "style"]).contains(shown))
    #expect(try page.root.select("//script[not(@type='application/ld+json')]").isEmpty)
    #expect(try page.root.select("//b").isEmpty)
    #expect(try #require(made.files["general/cv.en.txt"]).contains(shown))
    let json = try #require(made.files["general/cv.en.json"])
    let plain = DecodedForms.withoutEscapes(Array(json.utf8)) ?? Array(json.utf8)
    #expect(String(decoding: plain, as: UTF8.self).contains(shown))
    let tex = try #require(made.files["general/cv.en.tex"])
    for command in [#"\input{/etc"#, #"\write18{"#, "^^5c", "<%name"] { #expect(!tex.contains(command)) }
  }

  @Test(
    "compiles, and TeX makes no other characters of it",
    .enabled(if: TeXEngine.find(in: ["PATH": "/usr/bin:/bin"]) != nil, "there is no TeX engine"))
  func compiles() async throws {
    let all = Self.texts.map(\.yaml).joined(separator: " ") + #" a--b don't \"q\" <<e>>"#
    let engine = try #require(TeXEngine.find(in: ["PATH": "/usr/bin:/bin"]))
    let folder = try TemporaryFolder()
    var build = Build(
      career: Self.career(all).career, folder: folder.path, name: "me", today: WrittenCareer.today)
    build.output = folder.path
    build.formats = [.pdf]
    build.tex = TeXRun(
      engine, environment: ["PATH": "/usr/bin:/bin", "HOME": "/root"], day: 0, limit: .seconds(240))
    let outcome = try await build.run()
    #expect(outcome.report.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let pdf = try SafeFile.read(try #require(outcome.written.first))
    let readings = PDFParts(pdf).texts.map { String(decoding: $0, as: UTF8.self) }
    for typed in ["a--b", "don't", "\"q\"", "<<e>>"] {
      #expect(readings.contains { $0.contains(typed) }, "\(typed)")
    }
  }
}
