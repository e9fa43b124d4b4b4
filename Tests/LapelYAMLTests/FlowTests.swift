import LapelYAML
import Testing

@Suite("Brackets and braces")
struct FlowTests {
  @Test("they nest, with trailing commas and comments")
  func nesting() {
    #expect(
      Reading.events("[a, {b: c, d: [e]},  # f\n]\n")
        == "+SEQ [] =VAL :a +MAP {} =VAL :b =VAL :c =VAL :d +SEQ [] =VAL :e -SEQ -MAP -SEQ")
    #expect(Reading.events("[]\n") == "+SEQ [] -SEQ")
    #expect(Reading.events("{}\n") == "+MAP {} -MAP")
  }

  @Test("a pair in a list is a mapping of its own")
  func pairs() {
    #expect(
      Reading.events("[a: b, ? c : d, : e, 'f':g]\n")
        == "+SEQ [] +MAP {} =VAL :a =VAL :b -MAP +MAP {} =VAL :c =VAL :d -MAP +MAP {} =VAL : =VAL :e -MAP "
        + "+MAP {} =VAL 'f =VAL :g -MAP -SEQ")
  }

  @Test("a bracketed key takes its place before what it holds")
  func bracketedKeys() {
    #expect(
      Reading.events("[[a, {b: c}]: d, e]\n")
        == "+SEQ [] +MAP {} +SEQ [] =VAL :a +MAP {} =VAL :b =VAL :c -MAP -SEQ =VAL :d -MAP =VAL :e -SEQ")
    #expect(
      Reading.events("[[[a]: b]: c]\n")
        == "+SEQ [] +MAP {} +SEQ [] +MAP {} +SEQ [] =VAL :a -SEQ =VAL :b -MAP -SEQ =VAL :c -MAP -SEQ")
  }

  @Test("a key in braces may be without a value, and span lines")
  func keysInBraces() {
    #expect(
      Reading.events("{a, b: , 'c'\n  :d}\n") == "+MAP {} =VAL :a =VAL : =VAL :b =VAL : =VAL 'c =VAL :d -MAP")
    #expect(Reading.events("{a\n  b: c}\n") == "+MAP {} =VAL :a b =VAL :c -MAP")
    #expect(
      Reading.events("{\"a\"::b, http://x}\n") == "+MAP {} =VAL \"a =VAL ::b =VAL :http://x =VAL : -MAP")
  }

  @Test(
    "what is wrong is found where it is",
    arguments: [
      ("[a, b]]\n", "1:7 text-after-value"), ("[a}\n", "1:3 unclosed-bracket"),
      ("[a,, b]\n", "1:4 misplaced-comma"),
      ("[, a]\n", "1:2 misplaced-comma"), ("{a: 'b' c: d}\n", "1:9 missing-comma"),
      ("[- a]\n", "1:2 misplaced-collection"),
      ("[a\n b: c]\n", "1:2 multiline-key"), ("['a'\n  : b]\n", "2:3 multiline-key"),
      ("{a: b: c}\n", "1:6 colon-in-text"),
      ("[a,#b\n]\n", "1:4 missing-space"), ("{a:[b]}\n", "1:3 missing-space"),
      ("k: [a,\nb]\n", "2:1 bad-indentation"),
      ("k: [\n  a\n]\n", "3:1 bracket-indentation"), ("[-]\n", "1:2 reserved-start"),
    ])
  func mistakes(text: String, problem: String) {
    #expect(Reading.errors(text) == [problem])
  }

  @Test(
    "an opening bracket that is never closed is what is pointed at",
    arguments: [
      ("a: [b, c\nd: e\n", "1:4"), ("a: {b: c\nd: e\n", "1:4"), ("[a, [b]\n", "1:1"), ("[a\n---\nb\n", "1:1"),
      ("a: [b, {c: d]\n", "1:8"), ("- [\n- a\n", "1:3"),
    ])
  func unclosed(text: String, place: String) {
    #expect(Reading.errors(text) == [place + " unclosed-bracket"])
  }
}
