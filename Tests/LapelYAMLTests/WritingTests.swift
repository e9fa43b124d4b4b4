import LapelDiagnostics
import LapelYAML
import Testing

@Suite("Writing back")
struct WritingTests {
  private func format(_ text: String) -> String? {
    var report = Report()
    return YAMLFormatter.format(Reading.source(text), id: Reading.id, report: &report).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    "relaxed text is put in quotes, and nothing else changes",
    arguments: [
      ("a: b: c # d\n\n# e\nf:   g\n", "a: \"b: c\" # d\n\n# e\nf:   g\n"),
      ("- **a** \"b\"\n", "- '**a** \"b\"'\n"),
      ("a: [\n  b\n]\n", "a: [\n  b\n  ]\n"), ("a: b: c\n  d\n", "a: \"b: c\n  d\"\n"),
      ("a: it's: b\n", "a: \"it's: b\"\n"),
      ("{a:[b]}\n", "{a: [b]}\n"), ("a: |\n\t\nb: c\n", "a: |\n\nb: c\n"),
      ("a: |+\n\t\nb: c\n", "a: |+\nb: c\n"), ("- >\n\t  # a\n- b\n", "- >\n# a\n- b\n"),
      ("a: \"b\n\t\n\t\n\t\n\t\n\t\n  c\"\n", "a: \"b\n\n\n\n\n\n  c\"\n"),
      ("a: |+\n   d\n \t\nb: c\n", "a: |+\n   d\nb: c\n"),
      ("a: |+\n  d\n\n\t\n\n# e\nb: c: d\n", "a: |+\n  d\n\n# e\nb: \"c: d\"\n"),
    ])
  func relaxed(text: String, formatted: String) {
    #expect(format(text) == formatted)
    #expect(format(formatted) == formatted)
  }

  @Test(
    "white space at line ends goes where it means nothing",
    arguments: [
      ("a: b  \n\n\n", "a: b\n"), ("a: b", "a: b\n"), ("  \n", ""),
      ("a: |\n  b  \n\n\nc: d \n", "a: |\n  b  \n\n\nc: d\n"),
      ("a: |+\n  b\n\n\n", "a: |+\n  b\n\n\n"), ("a: |\n  b", "a: |\n  b"),
      ("a: \"b  \n  c\"  \n", "a: \"b  \n  c\"\n"),
      ("a: b \r\nc: d\r\n", "a: b\r\nc: d\r\n"), ("# a \n", "# a\n"),
    ])
  func tidied(text: String, formatted: String) {
    #expect(format(text) == formatted)
    #expect(format(formatted) == formatted)
  }

  @Test("stretches that are asked for are quoted too")
  func asked() {
    var report = Report()
    let range = SourceRange(Reading.id, 2..<8)
    let text = YAMLFormatter.format(
      Reading.source("- a: b:c\n"), id: Reading.id, quoting: [range], report: &report)
    #expect(text.map { String(decoding: $0, as: UTF8.self) } == "- \"a: b:c\"\n")
  }

  @Test("a file that cannot be read is not formatted")
  func broken() {
    #expect(format("a: [b\n") == nil)
  }

  @Test("trees are written in block style")
  func trees() {
    let tree = Tree.fields([
      .init("name", .text("홍길동")),
      .init(
        "skills",
        .list([
          .text("Swift"), .list([.text("a")]), .fields([.init("b", .text("c")), .init("d", .text("e"))]),
        ])),
      .init("none", .list([])), .init("nothing", .fields([])), .init("lines", .text("a\n\n b\n")),
    ])
    #expect(
      YAMLWriter.text(of: tree)
        == "name: 홍길동\nskills:\n  - Swift\n  - - a\n  - b: c\n    d: e\nnone: []\nnothing: {}\nlines: |\n  a\n\n   b\n"
    )
  }

  @Test(
    "every text reads back as itself, in strict reading too",
    arguments: [
      "", " a", "a ", "no", "Yes", "~", "null", "4.50", "2023", "2023-09-04", "1:30", "0x1F", ".5", "+1",
      "-a", "- a", "a: b", "a:",
      "a #b", "#a", "@a", "**a**", "it's", "\"a\"", "C:\\new", "a\nb", "a\nb\n", "a\n\n", "\n", " a\nb",
      "a\tb", "\u{85}", "\u{1B}[0m",
      "\u{FEFF}a", "a\u{2028}b", "---", "...", "<<", "=", "a: |", "가나다", "{a}", "[a]", "a, b", "%a", "`a`",
      "!a", "&a", "*a", "? a",
      "\u{3000}a", "1e5", "12 34", "a\r\nb", "😀",
    ])
  func texts(text: String) {
    let tree = Tree.fields([.init(text, .list([.text(text)]))])
    let written = YAMLWriter.text(of: tree)
    #expect(Reading.errors(written).isEmpty)
    let pair = Array(Reading.root(written, .strict).pairs)[0]
    #expect(pair.key.text == text)
    #expect(pair.value.items.first?.text == text)
    #expect(pair.value.items.first?.isEmpty == false)
  }
}
