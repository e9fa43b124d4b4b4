import LapelDiagnostics
import LapelYAML
import Testing

@Suite("Nodes")
struct NodeTests {
  @Test("a node knows its kind, style and bytes")
  func facts() {
    let text = "a: 'b'\nc: [d]\ne: &x !t f\n"
    let root = Reading.root(text)
    #expect(root.kind == .mapping && !root.isFlow)
    #expect(root["a"]?.style == .singleQuoted)
    #expect(root["a"]?.range.bytes == 3..<6)
    #expect(root["c"]?.isFlow == true)
    #expect(root["c"]?.range.bytes == 10..<13)
    #expect(root["e"]?.anchor == "x")
    #expect(root["e"]?.tag == "!t")
    #expect(root.range.bytes == 0..<text.utf8.count - 1)
    #expect(root["z"] == nil)
  }

  @Test("only a plain scalar that is empty or a tilde is empty")
  func emptiness() {
    let items = Array(Reading.root("- \n- ~\n- ''\n- null\n- []\n").items)
    #expect(items.map(\.isEmpty) == [true, true, false, false, false])
  }

  @Test("a key is found among a few by its text, however it is written; of two equal ones the first")
  func keySets() {
    let keys = KeySet(["id", "name", "이름", "id", ""])
    let items = Reading.root("[id, 'id', \"i\\x64\", name, 이름, ids, i, '', [id], a longer one]").items
    #expect(items.map { keys.index(of: $0) } == [0, 0, 0, 1, 2, nil, nil, 4, nil, nil])
  }

  @Test("an alias reads as what it names and stands where it is")
  func aliases() {
    let root = Reading.root("a: &x [b, c]\nd: *x\n")
    #expect(root["d"]?.items.map(\.text) == ["b", "c"])
    #expect(root["d"]?.range.bytes == 16..<18)
    #expect(root["d"]?.isAlias == true)
  }

  @Test("an alias to a bracketed key reads as the key")
  func aliasToKey() {
    let root = Reading.root("&m\n&k [a, b]: *k\n")
    let pair = Array(root.pairs)[0]
    #expect(pair.value.items.map(\.text) == ["a", "b"])
    #expect(pair.key.items.map(\.text) == ["a", "b"])
    #expect(root.anchor == "m" && pair.key.anchor == "k")
  }

  @Test("an alias cannot stand inside what it names")
  func cycles() {
    #expect(Reading.career("&a [*a]\n") == ["1:5 alias-cycle"])
    #expect(Reading.career("&a\nx: {y: *a}\n") == ["2:8 alias-cycle"])
    #expect(Reading.root("&a [*a]\n").items.first?.kind == .scalar)
  }

  @Test("what aliases stand for is bounded")
  func bombs() {
    var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...9 {
      let inner = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(inner)]\n"
    }
    #expect(Reading.career(text).map { $0.split(separator: " ")[1] } == ["aliases-too-large"])
    func size(_ node: Node) -> Int {
      1 + node.items.reduce(0) { $0 + size($1) } + node.pairs.reduce(0) { $0 + size($1.value) }
    }
    #expect(size(Reading.root(text)) < 2_000_000)
  }

  @Test("keys of large mappings are found, decoded ones too")
  func largeMappings() {
    let text = (0..<100).map { "k\($0): v\($0)\n" }.joined() + "\"k\\u0041\": x\n"
    let root = Reading.root(text)
    #expect(root["k57"]?.text == "v57")
    #expect(root["kA"]?.text == "x")
    #expect(root["k100"] == nil)
    #expect(Reading.career(text + "'k57': y\n") == ["102:1 duplicate-key"])
  }

  @Test("a key given twice names both places")
  func duplicates() {
    var report = Report()
    _ = YAMLFile.read(Reading.source("a: 1\n\"\\x61\": 2\n"), id: Reading.id, mode: .career, report: &report)
    #expect(report.diagnostics.first?.range?.bytes == 5..<11)
    #expect(report.diagnostics.first?.notes.first?.range?.bytes == 0..<1)
    #expect(Reading.check("1: a\n'1': b\n").isEmpty)
    #expect(Reading.career("1: a\n'1': b\n") == ["2:1 duplicate-key"])
  }

  @Test("keys that are lists or mappings are compared, mappings in any order")
  func collectionKeys() {
    #expect(Reading.check("? [a, b]\n: c\n? - a\n  - b\n: d\n") == ["3:3 duplicate-key"])
    #expect(Reading.check("? {a: b, c: d}\n: e\n? {c: d, a: b}\n: f\n") == ["3:3 duplicate-key"])
    #expect(Reading.check("? [a, b]\n: c\n? [b, a]\n: d\n? [a b]\n: e\n? [[a], b]\n: f\n").isEmpty)
    #expect(Reading.check("? &x [a]\n: c\n? *x\n: d\n") == ["3:3 duplicate-key"])
  }

  @Test("`<<` merges mappings and nothing else")
  func merged() {
    #expect(Reading.career("a: &a {b: c}\nd: {<<: *a}\ne: {<<: [*a, {f: g}]}\n").isEmpty)
    #expect(Reading.career("a: {<<: text}\n") == ["1:9 merged-text"])
    #expect(Reading.career("a: {<<: [{b: c}, d]}\n") == ["1:18 merged-text"])
    #expect(Reading.check("a: {<<: text}\n").isEmpty)
  }

  @Test("comments are kept with their places")
  func comments() {
    var report = Report()
    let file = YAMLFile.read(
      Reading.source("# a\nb: c # d\n"), id: Reading.id, mode: .career, report: &report)
    #expect(file.comments.map(\.bytes) == [0..<3, 9..<12])
  }

  @Test("a file without documents has none; an empty document has an empty root")
  func emptyDocuments() {
    var report = Report()
    #expect(
      YAMLFile.read(Reading.source("# a\n"), id: Reading.id, mode: .career, report: &report).documents.isEmpty
    )
    #expect(Reading.root("---\n").isEmpty)
  }
}
