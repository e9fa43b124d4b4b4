import LapelDiagnostics
import LapelYAML
import Testing

@Suite("Mistakes")
struct MistakeTests {
  @Test(
    "each is found at its place, with its cause and nothing else",
    arguments: [
      ("name: A\nwork:\n\t- B\n", "3:1 tab-indentation"),
      ("a: b\nemail:x@y.z\nc: d\n", "2:6 missing-space"),
      ("email:x@y.z\nc: d\n", "1:6 missing-space"),
      ("a: b\nnote: 'it's fine'\n", "2:10 text-after-value"),
      ("a:\n  b: c\n   d: e\n   f: g\n", "3:4 bad-indentation"),
      ("a: b\nt: @c\n", "2:4 reserved-start"),
      ("a:\n  - b: c\n  d: e\n  f: g\n", "3:3 key-among-items"),
      ("name A B\nc: d\n", "1:1 missing-colon"),
      ("a: b\n- c\nd: e\n", "2:1 item-among-keys"),
      ("a: **b** c\n", "1:4 star-at-start"),
      ("a: |\nb c\nd: e\n", "2:1 bad-indentation"),
      ("p: \"C:\\Users\\me\"\n", "1:7 bad-escape"),
      ("이름： 김\na: b\n", "1:3 fullwidth-colon"),
      ("a: *b\n", "1:4 undefined-alias"),
      ("a: b\nc: d\na: e\n", "3:1 duplicate-key"),
      ("a:\n  * b\n  * c\n", "2:3 star-at-start"),
    ])
  func single(text: String, problem: String) {
    #expect(Reading.check(text) == [problem])
  }

  @Test("independent mistakes are all found in one run")
  func several() {
    #expect(
      Reading.check("a: @b\nc: \"d\ne: f: g\nh: [i\nj: 'k'l'\nm: o\n")
        == [
          "1:4 reserved-start", "2:4 unclosed-quote", "3:5 colon-in-text", "4:4 unclosed-bracket",
          "5:6 text-after-value",
        ])
  }

  @Test("where the first line alone is indented, it is the odd one, and not all that follow")
  func indentedFirst() {
    #expect(Reading.check("  a: b\nc: d\ne: f\n") == ["1:3 bad-indentation"])
    #expect(Reading.check("# a\n b:\n   - c\n   - d\ne: f\ng: h\n") == ["2:2 bad-indentation"])
    #expect(Reading.check("  - a\n- b\n- c\n") == ["1:3 bad-indentation"])
    // Two keys stand together, so that the third is the odd one.
    #expect(Reading.check("  a: b\n  c: d\ne: f\n") == ["3:1 bad-indentation"])
    // One mistake of each kind is one report.
    #expect(Reading.check("  a: b\nc: d\n  e: f\n") == ["1:3 bad-indentation", "3:3 bad-indentation"])
  }

  @Test("the tab before a key of two lines is found on the first")
  func tabBeforeLongKey() {
    #expect(Reading.check("\t\"a\nb\": c\n") == ["1:1 tab-indentation", "1:2 multiline-key"])
  }

  @Test("a file indented with tabs throughout has one mistake")
  func tabsThroughout() {
    #expect(Reading.check("a:\n\tb:\n\t\t- c\n\t\t- d\n\te: f\ng: h\n") == ["2:1 tab-indentation"])
  }

  @Test(
    "fixes mend what they are offered for",
    arguments: [
      ("a:\n\t- b\n\t- c\n", "a:\n  - b\n  - c\n"),
      ("a:\n  - b: c\n    d: e\n\tf: g\n    h: i\n", "a:\n  - b: c\n    d: e\n    f: g\n    h: i\n"),
      ("a:\n  - b: c\n    d:\n      - e\n\t- b: f\n", "a:\n  - b: c\n    d:\n      - e\n  - b: f\n"),
      ("a:\n  - b: c\n    d:\n\t\te: f\n\t\tg: h\n", "a:\n  - b: c\n    d:\n      e: f\n      g: h\n"),
      ("\ta: b\nc: d\n", "a: b\nc: d\n"),
      ("a: b\nemail:x\n", "a: b\nemail: x\n"),
      ("a: 'it's'\n", "a: 'it''s'\n"),
      ("a: \"C:\\Users\\new\"\n", "a: \"C:\\\\Users\\\\new\"\n"),
      ("a: b: c\n", "a: \"b: c\"\n"),
      ("a: `b \"c\"`\n", "a: '`b \"c\"`'\n"),
      ("a: [b, c\nd: e\n", "a: [b, c]\nd: e\n"),
      ("a: \"b\nc: d\n", "a: \"b\"\nc: d\n"),
      ("이름： 김\n", "이름: 김\n"),
      ("a:\n  -b\n  -c\n", "a:\n  - b\n  - c\n"),
      ("a: b #1 c\n", "a: \"b #1 c\"\n"), ("a: [b， c，d]\n", "a: [b, c, d]\n"),
      ("a:\n  - b\n - c\n", "a:\n  - b\n  - c\n"),
      ("  a: b\nc: d\n", "a: b\nc: d\n"), ("  - a\n- b\n", "- a\n- b\n"),
      (
        "  a:\n   # b\n    - c\n\n    - |\n      d\n       e\n# f\nc: d\n",
        "a:\n # b\n  - c\n\n  - |\n    d\n     e\n# f\nc: d\n"
      ),
      ("a: {b: 'c' d: e}\n", "a: {b: 'c', d: e}\n"),
      ("a: |\n\n\t\n\t# b\nc: d\n", "a: |\n\n\n# b\nc: d\n"),
      ("a:\n\u{A0}\u{A0}b: c\n", "a:\n  b: c\n"),
    ])
  func fixes(text: String, mended: String) {
    #expect(Reading.fixed(text) == mended)
    #expect(Reading.check(mended).isEmpty)
  }

  @Test(
    "what YAML reads in silence and people rarely mean is a warning",
    arguments: [
      ("a: b #1\n", "1:6 comment-cuts-text"), ("a:\n  -b\n", "2:3 dash-without-space"),
      ("a:\n  b:c\n", "2:4 colon-without-space"),
      ("- b:c\n", "1:4 colon-without-space"), ("이름： 김\n", "1:3 fullwidth-colon"),
      ("a: “b”\n", "1:4 curly-quotes"),
      ("a: NO\n", "1:4 yes-or-no"), ("a: [b， c]\n", "1:6 fullwidth-comma"),
      ("a: [b; c d; e]\n", "1:6 semicolon-in-list"),
      ("\u{3000}a: b\n", "1:1 no-break-space"),
    ])
  func lints(text: String, problem: String) {
    #expect(Reading.check(text) == [problem])
    #expect(Reading.errors(text).isEmpty)
  }

  @Test(
    "a character that turns the direction of its line is told of, where it is an override or has no other half",
    arguments: [
      ("a: b\u{202E}c\n", "1:5 direction-mark", "a: bc\n"),
      ("a: b # \u{202D}c\u{202C}\n", "1:8 direction-mark", "a: b # c\n"),
      ("a: '\u{2067}b'\nc: \u{2066}d\u{2069}\n", "1:5 direction-mark", "a: 'b'\nc: \u{2066}d\u{2069}\n"),
      ("a: b\u{2069}\n", "1:5 direction-mark", "a: b\n"),
      // A pop inside of an isolate ends nothing before it; one of an isolate ends all that is inside.
      ("a: \u{202B}b\u{2068}c\u{202C}\u{2069}\n", "1:4 direction-mark", "a: b\u{2068}c\u{2069}\n"),
      ("a: \u{2067}b\u{202A}c\u{2069}d\n", "1:6 direction-mark", "a: \u{2067}bc\u{2069}d\n"),
    ])
  func directionMarks(text: String, problem: String, mended: String) {
    #expect(Reading.check(text) == [problem])
    #expect(Reading.career(text) == [problem])
    #expect(Reading.errors(text).isEmpty)
    #expect(Reading.fixed(text) == mended)
  }

  @Test("a character that turns text is called by its number and its name")
  func directionMarkNames() {
    func messages(_ text: String) -> [String] {
      var report = Report()
      YAMLCheck.run(Reading.source(text), id: Reading.id, report: &report)
      return report.sorted.map(\.message)
    }
    #expect(
      messages("a: \u{202E}b\nc: \u{2067}d\ne: f\u{202C}\n") == [
        "the invisible U+202E (right-to-left override) makes what follows look like another text",
        "the invisible U+2067 (right-to-left isolate) turns what follows, and nothing on this line ends it",
        "the invisible U+202C (pop directional formatting) ends nothing on this line",
      ])
  }

  @Test("pairs of characters that turn text are meant, and so are marks without a reach")
  func directionPairs() {
    let pairs =
      "a: \u{2067}שלום \u{2066}v2\u{2069}!\u{2069}\nb: \u{202B}שלום\u{202C} “c” — \u{200F}d\u{200E}\n"
    #expect(Reading.check(pairs).isEmpty)
    // As deep as what shows text goes.
    let deep = String(repeating: "\u{2067}", count: 125) + "b" + String(repeating: "\u{2069}", count: 125)
    #expect(Reading.check("a: \(deep)\n").isEmpty)
    #expect(Reading.check("a: \u{2067}\(deep)\n") == ["1:129 direction-mark"])
  }

  @Test(
    "what looks alike and is meant is left alone",
    arguments: [
      "a: b # c\n", "a: -1\n", "- -1\n", "- http://a.b\n", "- 10:30\n", "- std::x\n", "a: b:c\n",
      "a: “b” c\n", "a: 아니오\n",
      "a: '#1'\n", "a: [b; c, d]\n", "a: [b;c]\n", "a: ['b; c']\n", "a: b; c\n", "a: {b; c: d}\n",
      "a: [[b], c;]\n",
    ])
  func noLints(text: String) {
    #expect(Reading.check(text).isEmpty)
  }
}
