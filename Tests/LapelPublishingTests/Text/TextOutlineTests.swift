import Lapel
import Testing

@testable import LapelPublishing

@Suite("lists inside a text")
struct TextOutlineTests {
  @Test(
    "lines that begin with the mark of a list are points, the others paragraphs",
    arguments: [
      ("One line.", ["One line."], []),
      ("- a dash that begins one line", ["- a dash that begins one line"], []),
      ("First\nline.\n\nSecond.", ["First line.", "Second."], []),
      ("Project 1\n- Deliverable 1\n- Deliverable 2\n", ["Project 1"], ["Deliverable 1", "Deliverable 2"]),
      ("- one\n  goes on\n• two\n\nAfterwards", [], ["one goes on", "two", "Afterwards"]),
      ("-no point\n-", ["-no point -"], []), ("\n\n", [], []), ("", [], []),
    ] as [(String, [String], [String])])
  func outline(text: String, paragraphs: [String], points: [String]) {
    let outline = TextOutline(text)
    #expect(outline.paragraphs == paragraphs)
    #expect(outline.points == points)
  }

  @Test("points of a summary and under a highlight are points in every format")
  func everyFormat() async throws {
    let career = WrittenCareer(
      """
      name: Mia Berg
      languages: [en]
      experience:
        - organization: Acme
          position: Lead
          summary: |
            What I did.
            - Moved the ledger.
          highlights:
            - |
              Project 1
              - Deliverable \\*1\\*
            - Project 2
      """)
    #expect(
      career.text(.english).hasSuffix(
        "What I did.\n- Moved the ledger.\n- Project 1\n  - Deliverable *1*\n- Project 2\n"))
    #expect(
      career.written(.markdown, .english).hasSuffix(
        "- Moved the ledger.\n- Project 1\n  - Deliverable \\*1\\*\n- Project 2\n"))
    let made = try await MadePages(career, formats: [.html, .latex])
    #expect(made.errors == [])
    let html = try #require(made.files["general/cv.en.html"])
    #expect(html.contains(#"<li>Project 1<ul class="points"><li>Deliverable *1*</li></ul></li>"#))
    let latex = try #require(made.files["general/cv.en.tex"])
    #expect(latex.contains("\\cvhighlight{}{Project 1}\n\\cvsubhighlight{}{Deliverable *1*}\n"))
  }

  @Test("stars of file names are no emphasis, and a mark behind a backslash is itself")
  func stars() {
    func plain(_ text: String) -> String { InlineParser.parse(text).map(\.plain).joined() }
    for text in ["Sorts *.csv files of B* and E", "Moved src/* and lib/*", "Reads *.so and *.a"] {
      #expect(plain(text) == text)
    }
    #expect(
      plain(#"three \*stars\*, snake\_case, \`code\` and \[a\](https://x.org)"#).hasPrefix(
        "three *stars*, snake_case, `code` and [a]("))
    #expect(plain(#"C:\temp\new \\server 20\%"#) == #"C:\temp\new \\server 20\%"#)
    #expect(InlineParser.parse("**bold** and *slanted*").count == 3)
  }
}
