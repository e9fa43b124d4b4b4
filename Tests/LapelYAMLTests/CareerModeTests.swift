import LapelDiagnostics
import LapelYAML
import Testing

@Suite("Career files")
struct CareerModeTests {
  @Test(
    "a value on its key's line may hold a colon",
    arguments: [
      ("title: Swift: The Language\n", "Swift: The Language"), ("title: 준비물:\n", "준비물:"),
      ("title: a: b: c\n", "a: b: c"),
      ("title: a: b\n  and more\n", "a: b and more"), ("title: @gildong\n", "@gildong"),
      ("title: %50\n", "%50"),
      ("title: `make`: a tool\n", "`make`: a tool"), ("title: **Led** a team\n", "**Led** a team"),
      ("title: **Led**\n", "**Led**"),
      ("title: *Led* a team\n", "*Led* a team"),
    ])
  func values(text: String, value: String) {
    #expect(Reading.root(text)["title"]?.text == value)
    #expect(Reading.career(text).isEmpty)
    #expect(Reading.check(text).count == 1)
  }

  @Test("an item may begin with Markdown and hold a colon")
  func items() {
    let root = Reading.root("- **Result**: half\n- @a: b\n- a: b: c\n- {k: @v}\n")
    let items = Array(root.items)
    #expect(items[0].text == "**Result**: half")
    #expect(items[1].text == "@a: b")
    #expect(items[2]["a"]?.text == "b: c")
    #expect(items[3]["k"]?.text == "@v")
  }

  @Test("an item that is a mapping to YAML stays one")
  func mappingItems() {
    #expect(Reading.root("- 결과: 절반으로\n").items.first?["결과"]?.text == "절반으로")
  }

  @Test("a star names what an anchor named")
  func aliases() {
    #expect(Reading.root("a: &x y\nb: *x\n")["b"]?.text == "y")
    #expect(Reading.root("a: &*x** y\nb: **x**\n")["b"]?.text == "y")
    #expect(Reading.career("a: *x\n") == ["1:4 undefined-alias"])
  }

  @Test("spaces that do not indent are one mistake, and read as those that do")
  func noBreakSpaces() {
    let deep = "a:\n  - b: c\n\u{A0}\u{A0}\u{A0}\u{A0}d: e\n    f: g\n"
    #expect(Reading.career(deep) == ["3:1 no-break-indentation"])
    #expect(Reading.root(deep)["a"]?.items.first?["d"]?.text == "e")
    let wide = "a:\n\u{3000}b: c\n\u{3000}d: e\nf: \u{A0}g\n"
    #expect(Reading.career(wide) == ["2:1 no-break-indentation"])
    #expect(Reading.root(wide)["a"]?["d"]?.text == "e")
    #expect(Reading.career("a: b\n  \u{A0}c d\n").isEmpty)
    #expect(Reading.career("a:\n\u{A0}\t- b\n") == ["2:1 no-break-indentation"])
  }

  @Test("a closing bracket may stand at its key")
  func brackets() {
    #expect(Reading.career("a: [\n  b\n]\nc: d\n").isEmpty)
    #expect(Reading.career("a: {\n  b: c\n}\n").isEmpty)
  }

  @Test("every relaxation is told with its place and a fix")
  func relaxations() {
    var report = Report()
    let file = YAMLFile.read(
      Reading.source("a: b: c\nd: @e\nf: [\n  g\n]\n"), id: Reading.id, mode: .career, report: &report)
    #expect(file.relaxations.map(\.code.name) == ["colon-in-text", "reserved-start", "bracket-indentation"])
    #expect(file.relaxations.allSatisfy { $0.severity == .warning && $0.fix != nil })
    #expect(report.diagnostics.isEmpty)
  }

  @Test(
    "what has no obvious meaning stays a mistake",
    arguments: [
      "@a: b\n", "a: b\n  c: d\n", "a:\n\tb: c\n", "a: 'it's'\n", "이름： 김\na: b\n", "{a: b: c}\n",
      "a: [b c: d\n", "--- a: b\n",
      "a: 'b': c\n",
    ])
  func stillMistakes(text: String) {
    #expect(!Reading.career(text).isEmpty)
  }

  @Test(
    "what is YAML means the same in both modes",
    arguments: [
      "a: &*b c\n", "- *a : b\n", "a: 'b: c'\n", "%FOO\n---\na\n", "- a:b\n- c#d\n",
    ])
  func agreement(text: String) {
    if let strict = Reading.events(text) { #expect(Reading.events(text, .career) == strict) }
  }

  @Test(
    "what the random driver found stays mended",
    arguments: [
      "**a : a\n", "**a*a:\n", "{\"\u{FFFD}", ": %a\n\t\n b\n", "a: b:\r\t\n c\n", "a: b\r \n c\n",
      "- |\n a\n- >\n \n\t\n  # b\n- c\n",
    ])
  func findings(text: String) {
    var (report, strict) = (Report(), Report())
    _ = YAMLFile.parse(Reading.source(text), id: Reading.id, mode: .strict, report: &strict)
    let file = YAMLFile.parse(Reading.source(text), id: Reading.id, mode: .career, report: &report)
    #expect(!report.hasErrors || strict.hasErrors)
    for (key, _) in file.documents.flatMap(\.pairs) where !key.isAlias {
      #expect(file.documents[0][key.text] != nil)
    }
    if let formatted = YAMLFormatter.format(Reading.source(text), id: Reading.id, report: &report) {
      #expect(Reading.events(String(decoding: formatted, as: UTF8.self)) != nil)
    }
  }

  @Test("two chevrons merge mappings")
  func merging() {
    let root = Reading.root("a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc:\n  <<: [*a, *b]\n  x: 0\n")
    let merged = root["c"]!
    #expect(merged.pairs.map { "\($0.key.text)=\($0.value.text)" } == ["x=0", "y=2", "z=4"])
    #expect(merged["x"]?.text == "0")
    #expect(merged["y"]?.text == "2")
    #expect(merged["z"]?.text == "4")
    #expect(merged["<<"]?.kind == .sequence)
  }
}
