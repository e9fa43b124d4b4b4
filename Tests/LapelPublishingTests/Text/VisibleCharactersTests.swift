import Testing

@testable import LapelPublishing

@Suite struct VisibleCharactersTests {
  @Test(arguments: [
    ("e\u{301}tude", "\u{E9}tude"), ("\u{1112}\u{1161}\u{11AB}글", "한글"), ("a\u{202E}b", "ab"),
    ("a\u{7}", "a\u{FFFD}"),
    ("한글 漢字 naïve", "한글 漢字 naïve"),
  ])
  func `A page holds composed letters, and nothing that hides or turns`(typed: String, shown: String) {
    #expect(Array(VisibleCharacters.of(typed).unicodeScalars) == Array(shown.unicodeScalars))
  }
}
