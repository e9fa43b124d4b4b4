import LapelYAML
import Testing

@Suite("Scalars")
struct ScalarTests {
  @Test("unquoted text goes on over lines that are indented more")
  func plainLines() {
    #expect(Reading.root("a: b\n  c\n\n\n  d # e\n")["a"]?.text == "b c\n\nd")
    #expect(Reading.events("a b\n") == "=VAL :a b")
    #expect(
      Reading.events("- a#b:c\n- -1\n- ?x\n- :y\n") == "+SEQ =VAL :a#b:c =VAL :-1 =VAL :?x =VAL ::y -SEQ")
    #expect(Reading.errors("a: b # c\n  d\n") == ["2:3 bad-indentation"])
  }

  @Test("quoted text folds its lines")
  func quotedLines() {
    #expect(Reading.root("a: 'b  \n\n  c ''d'''\n")["a"]?.text == "b\nc 'd'")
    #expect(Reading.root("a: \"b\\\n   c\\n \\\n  \\ d\"\n")["a"]?.text == "bc\n  d")
    #expect(Reading.errors("a: \"b\nc\"\n") == ["2:1 bad-indentation"])
  }

  @Test("escapes name characters")
  func escapes() {
    #expect(
      Reading.root(#""\0\a\b\t\n\v\f\r\e\"\/\\\N\_\L\P\x41\u00e9\U0001f600\ud83d\ude00""#).text
        == "\0\u{7}\u{8}\t\n\u{B}\u{C}\r\u{1B}\"/\\\u{85}\u{A0}\u{2028}\u{2029}Aé😀😀")
    for (text, column) in [
      (#"a: "\xZZ""#, 5), (#"a: "\u12""#, 5), (#"a: "\ud800""#, 5), (#"a: "\U00110000""#, 5),
      (#"a: "x\.""#, 6),
    ] {
      #expect(Reading.errors(text) == ["1:\(column) bad-escape"])
    }
  }

  @Test("blocks keep or fold their lines, and chomp their end")
  func blocks() {
    #expect(Reading.root("a: |\n  b\n   c\n\n")["a"]?.text == "b\n c\n")
    #expect(Reading.root("a: |-\n  b\n")["a"]?.text == "b")
    #expect(Reading.root("a: |+\n  b\n\n")["a"]?.text == "b\n\n")
    #expect(Reading.root("a: >\n  b\n  c\n\n  d\n   e\n  f\n")["a"]?.text == "b c\nd\n e\nf\n")
    #expect(Reading.root("a: |1\n  b\n c\n")["a"]?.text == " b\nc\n")
    #expect(Reading.root("a: |\n  b")["a"]?.text == "b")
    #expect(Reading.root("a: |\r\n  b\r\n  c\r\n")["a"]?.text == "b\nc\n")
    #expect(Reading.root("- |+\n   ").items.first?.text == "\n")
  }

  @Test(
    "a block's header holds nothing else",
    arguments: [
      ("a: |0\n b\n", "1:5 bad-block-header"), ("a: |10\n b\n", "1:6 bad-block-header"),
      ("a: |+-\n b\n", "1:6 bad-block-header"),
      ("a: | b\n  c\n", "1:6 bad-block-header"), ("a: |#b\n  c\n", "1:5 bad-block-header"),
      ("a: |\n   \n  b\n", "3:3 bad-indentation"),
      ("a: |\n\t\nb: c\n", "2:1 tab-indentation"), ("a: |\n   b\n  c\n", "3:3 bad-indentation"),
    ])
  func headers(text: String, problem: String) {
    #expect(Reading.errors(text) == [problem])
  }

  @Test("only a line feed and a carriage return break lines")
  func breaks() {
    #expect(Reading.events("a: x\u{85}y\u{2028}z\n") == "+MAP =VAL :a =VAL :x\u{85}y\u{2028}z -MAP")
    #expect(Reading.events("a: 1\rb: 2\r") == "+MAP =VAL :a =VAL :1 =VAL :b =VAL :2 -MAP")
  }

  @Test(
    "a quote that is never closed is what is pointed at",
    arguments: [
      ("a: \"b\nc: d\n", "1:4"), ("a: 'b\n", "1:4"), ("- \"a\n- b\n", "1:3"), ("a: \"b\n---\n", "1:4"),
      ("k: [\"a, b]\nc: d\n", "1:5"),
    ])
  func unclosed(text: String, place: String) {
    #expect(Reading.errors(text) == [place + " unclosed-quote"])
  }
}
