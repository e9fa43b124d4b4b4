import LapelDiagnostics
import LapelYAML
import Testing

@Suite("Documents, directives and properties")
struct StreamTests {
  private func stream(_ text: String) -> String? {
    var report = Report()
    let file = YAMLFile.parse(Reading.source(text), id: Reading.id, mode: .strict, report: &report)
    return report.hasErrors ? nil : YAMLEvents.text(file).split(separator: "\n").joined(separator: " ")
  }

  @Test("markers begin and end documents")
  func markers() {
    #expect(stream("") == "+STR -STR")
    #expect(stream("# a\n...\n") == "+STR -STR")
    #expect(
      stream("a\n---\nb\n...\nc\n")
        == "+STR +DOC =VAL :a -DOC +DOC --- =VAL :b -DOC ... +DOC =VAL :c -DOC -STR")
    #expect(stream("---\n---\n") == "+STR +DOC --- =VAL : -DOC +DOC --- =VAL : -DOC -STR")
    #expect(stream("--- |\n%YAML\n") == "+STR +DOC --- =VAL |%YAML\\n -DOC -STR")
    #expect(Reading.errors("a: b\n... c\n") == ["2:4 text-after-value"])
  }

  @Test("a text of empty lines ends at a marker, however wide its lines are")
  func markerAfterEmptyLines() {
    #expect(Reading.events("|\n  \n---\na\n") == "=VAL | +DOC --- =VAL :a")
    #expect(Reading.events(">+\n \n  \n...\n") == "=VAL >\\n\\n -DOC ...")
  }

  @Test("a byte order mark may begin a document, and stand in quotes")
  func marks() {
    #expect(Reading.errors("\u{FEFF}a: b\n...\n\u{FEFF}c: \"\u{FEFF}\"\n").isEmpty)
    #expect(Reading.errors("a: b\u{FEFF}c\n") == ["1:5 control-character"])
  }

  @Test(
    "directives are checked",
    arguments: [
      ("%YAML 2.0\n---\na\n", "1:7"), ("%YAML 1.2\n%YAML 1.2\n---\n", "2:1"), ("%YAML 1.2\n", "1:1"),
      ("%YAML 1.2\na\n", "1:1"),
      ("%\n---\n", "1:1"), ("%YAML 1.2 x\n---\n", "1:11"), ("%TAG ! a\n%TAG ! b\n---\n", "2:6"),
      ("%TAG !a\n---\n", "1:1"),
    ])
  func directives(text: String, place: String) {
    #expect(Reading.errors(text) == [place + " bad-directive"])
  }

  @Test(
    "what is unknown among directives is passed over with a warning",
    arguments: ["%FOO bar\n---\n", "%YAML 1.3\n---\n"])
  func reserved(text: String) {
    #expect(Reading.check(text).map { $0.split(separator: " ")[1] } == ["unknown-directive"])
  }

  @Test("tags are resolved by their document's directives")
  func tags() {
    #expect(
      Reading.events("%TAG !e! tag:e,1:\n---\n- !e!a%21 b\n- !!str c\n- !d e\n- !<x:y> f\n- ! g\n")
        == "+DOC --- +SEQ =VAL <tag:e,1:a!> :b =VAL <tag:yaml.org,2002:str> :c =VAL <!d> :e =VAL <x:y> :f =VAL <!> :g -SEQ"
    )
    #expect(Reading.errors("%TAG !e! a\n--- !e!b c\n--- !e!b c\n") == ["3:5 bad-tag"])
    #expect(Reading.errors("!e%zz a\n") == ["1:1 bad-tag"])
    #expect(Reading.errors("!<a b\n") == ["1:1 bad-tag"])
  }

  @Test("properties on a line before belong to the collection, on the same line to its key")
  func properties() {
    #expect(Reading.events("&a\n&b c: d\n") == "+MAP &a =VAL &b :c =VAL :d -MAP")
    #expect(Reading.events("!!map &a\nb: c\n") == "+MAP &a <tag:yaml.org,2002:map> =VAL :b =VAL :c -MAP")
    #expect(Reading.events("a: &b\n- c\n") == "+MAP =VAL :a +SEQ &b =VAL :c -SEQ -MAP")
    #expect(Reading.events("- &a\n- !t\n") == "+SEQ =VAL &a : =VAL <!t> : -SEQ")
    #expect(Reading.events("&a : b\n") == "+MAP =VAL &a : =VAL :b -MAP")
    for (text, place) in [
      ("&a &b c\n", "1:4"), ("- &b *a\n", "1:3"), ("&a - b\n", "1:1"), ("a: &b\n  &c d\n", "2:3"),
    ] {
      #expect(Reading.errors(text) == [place + " bad-anchor"])
    }
  }
}
