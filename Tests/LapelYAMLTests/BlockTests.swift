import LapelYAML
import Testing

@Suite("Block collections")
struct BlockTests {
  @Test("mappings and lists nest by indentation")
  func nesting() {
    #expect(
      Reading.events("a:\n  - b\n  - c: d\n    e: f\ng: h\n")
        == "+MAP =VAL :a +SEQ =VAL :b +MAP =VAL :c =VAL :d =VAL :e =VAL :f -MAP -SEQ =VAL :g =VAL :h -MAP")
  }

  @Test("a list may stand in the column of its key")
  func listAtItsKey() {
    #expect(
      Reading.events("a:\n- b\n- c\nd: e\n") == "+MAP =VAL :a +SEQ =VAL :b =VAL :c -SEQ =VAL :d =VAL :e -MAP")
  }

  @Test("lists may begin on the line of a dash")
  func compactLists() {
    #expect(
      Reading.events("- - a\n  - b\n- - - c\n")
        == "+SEQ +SEQ =VAL :a =VAL :b -SEQ +SEQ +SEQ =VAL :c -SEQ -SEQ -SEQ")
  }

  @Test("a key without a value has an empty one")
  func emptyValues() {
    #expect(Reading.events("a:\nb:\n") == "+MAP =VAL :a =VAL : =VAL :b =VAL : -MAP")
    #expect(Reading.events("-\n- \n") == "+SEQ =VAL : =VAL : -SEQ")
    #expect(Reading.events(": a\n") == "+MAP =VAL : =VAL :a -MAP")
  }

  @Test("keys may be written after a question mark")
  func explicitKeys() {
    #expect(Reading.events("? a\n: b\n? c\n") == "+MAP =VAL :a =VAL :b =VAL :c =VAL : -MAP")
    #expect(
      Reading.events("? - a\n  - b\n: - c\n") == "+MAP +SEQ =VAL :a =VAL :b -SEQ +SEQ =VAL :c -SEQ -MAP")
    #expect(Reading.events("? a\n# between\n: b\n") == "+MAP =VAL :a =VAL :b -MAP")
  }

  @Test("brackets on one line may be a key")
  func bracketedKeys() {
    #expect(Reading.events("[a, b]: c\n") == "+MAP +SEQ [] =VAL :a =VAL :b -SEQ =VAL :c -MAP")
    #expect(
      Reading.events("? x\n: y\n{a: b}: c\n")
        == "+MAP =VAL :x =VAL :y +MAP {} =VAL :a =VAL :b -MAP =VAL :c -MAP")
    #expect(
      Reading.events("&m\n&k [a]: *k\n") == "+MAP &m +SEQ [] &k =VAL :a -SEQ =ALI *k -MAP")
  }

  @Test(
    "a line in no column of its neighbours is refused",
    arguments: [
      ("a:\n  b: c\n d: e\n", "3:2 bad-indentation"),
      ("a:\n  - b\n - c\n", "3:2 bad-indentation"),
      ("a: b\n  c: d\n", "2:3 bad-indentation"),
      ("a: 'b'\n  c: d\n", "2:3 bad-indentation"),
      ("- 'a'\n  - b\n", "2:3 bad-indentation"),
    ])
  func misaligned(text: String, problem: String) {
    #expect(Reading.errors(text) == [problem])
  }

  @Test(
    "a collection cannot begin on its key's line",
    arguments: [
      ("a: - b\n", "1:4 misplaced-collection"),
      ("a: ? b\n", "1:4 misplaced-collection"),
      ("--- a: b\n", "1:5 misplaced-collection"),
      ("--- - a\n", "1:5 misplaced-collection"),
      ("a: b: c\n", "1:5 colon-in-text"),
      ("a: 'b': c\n", "1:7 colon-in-text"),
    ])
  func inlineCollections(text: String, problem: String) {
    #expect(Reading.errors(text) == [problem])
  }

  @Test(
    "a tab cannot indent a mapping",
    arguments: [
      ("a:\n\tb: 1\n", "2:1"), ("-\ta: b\n", "1:2"), ("- \t- a\n", "1:3"), ("?\ta: b\n", "1:2"),
      ("a:\n  b: 1\n \tc: 2\n", "3:2"),
    ])
  func tabs(text: String, place: String) {
    #expect(Reading.errors(text) == [place + " tab-indentation"])
  }

  @Test(
    "a tab may set off text",
    arguments: ["a:\tb\t# c\n", "-\ta\n", "?\ta\n", "a: b\n\t\nc: d\n", "\ta\n", "a:\n \tb\n"])
  func harmlessTabs(text: String) {
    #expect(Reading.errors(text).isEmpty)
  }

  @Test(
    "a key must stand on one line",
    arguments: [
      "\"a\n b\": c\n", "[a\n]: c\n", "'a\n b' : c\n",
    ])
  func keysOfSeveralLines(text: String) {
    #expect(Reading.errors(text).contains("1:1 multiline-key"))
  }

  @Test("a key has at most 1024 characters")
  func longKeys() {
    #expect(Reading.errors(String(repeating: "가", count: 1024) + ": b\n").isEmpty)
    #expect(Reading.errors(String(repeating: "k", count: 1025) + ": b\n") == ["1:1 multiline-key"])
    #expect(Reading.errors(String(repeating: "k", count: 1025) + ": b\n", .career).isEmpty)
  }
}
