import LapelDiagnostics
import LapelYAML
import Testing

@Suite("JSON")
struct JSONTests {
  private func json(_ text: String) -> String? {
    var report = Report()
    let bytes = YAMLJSON.bytes(of: Reading.source(text), id: Reading.id, report: &report)
    return report.hasErrors ? nil : String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "plain scalars are typed by the core schema",
    arguments: [
      ("~", "null"), ("null", "null"), ("", "null"), ("True", "true"), ("no", "\"no\""), ("0o17", "15"),
      ("0xFF", "255"),
      ("+012", "12"), ("-0", "-0"), (".5", "0.5"), ("5.", "5.0"), ("1e3", "1e3"), ("1.5E-3", "1.5E-3"),
      (".inf", "\".inf\""),
      ("1_000", "\"1_000\""), ("2024-01-02", "\"2024-01-02\""), ("'1'", "\"1\""), ("! 1", "\"1\""),
      ("!!str 1", "\"1\""),
      ("0xffffffffffffffffffffffff", "79228162514264337593543950335"), ("+.5e", "\"+.5e\""), (".", "\".\""),
      ("-", nil),
    ])
  func scalars(text: String, value: String?) {
    if let value { #expect(json("- \(text)\n") == "[\(value)]\n") }
  }

  @Test("collections, aliases and several documents")
  func collections() {
    #expect(
      json("a: [1, {b: c}]\nd: &x [e]\nf: *x\n")
        == "{\"a\": [1, {\"b\": \"c\"}], \"d\": [\"e\"], \"f\": [\"e\"]}\n")
    #expect(json("1: a\n[b, c]: d\n") == "{\"1\": \"a\", \"[b, c]\": \"d\"}\n")
    #expect(json("--- a\n--- b\n") == "\"a\"\n\"b\"\n")
    #expect(json("\"\\u0001\\\"\\n\"\n") == "\"\\u0001\\\"\\n\"\n")
  }

  @Test("what has no value has no JSON", arguments: ["a: *b\n", "a: 1\na: 2\n", "&a [*a]\n", "!!int x\n"])
  func refused(text: String) {
    #expect(json(text) == nil)
  }
}
