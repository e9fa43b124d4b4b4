package import LapelDiagnostics

extension DiagnosticCode {
  /// A warning: a language that the page has no words of its own for.
  package static let languageWords = DiagnosticCode(
    "language-words", .warning, "a language that the page has no words of its own for",
    """
    Heads, months, `Present` and the like are the program's words, and it has them in Korean, English and the languages that \
    `Docs/languages.md` names. In any other language they are English unless you write them: `words/<language>.txt` in the career folder holds a line `key: words` for each, and `#` begins a remark.
    """,
    wrong: "languages: [eo]", right: "languages: [eo] # and words/eo.txt: present: nun")

  /// A warning: a line of a `words` file that says nothing.
  package static let wordsFile = DiagnosticCode(
    "words-file", .warning, "a line of a `words` file that says nothing",
    "Each line of a `words/<language>.txt` is a key of the page's words, a colon and the words; a key stands once.",
    wrong: "presnt: nun", right: "present: nun")

  /// Every code that the page's words report.
  package static let allOfWords: [DiagnosticCode] = [.languageWords, .wordsFile]
}
