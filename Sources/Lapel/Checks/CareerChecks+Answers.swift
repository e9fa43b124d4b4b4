public import LapelDiagnostics

extension CareerChecks {
  /// Checks that an answer is neither too long nor too short.
  func check(_ question: Question, _ report: inout Report) {
    guard let written = question.limit else { return }
    guard let limit = AnswerLimit(written.text) else {
      report.add(
        Diagnostic(
          .badLimit, "\(written.text.quotedName) is no limit: it needs a number and its unit",
          at: written.origin.range,
          hints: ["write `300 characters`, `min 200 max 300 words`, `1000byte` or `500자 이내`"]))
      return
    }
    for version in question.answer?.versions ?? [] {
      let length = limit.length(of: version.text)
      let unit = limit.unit.name
      let isPlain = limit.unit == .characters
      let note = Diagnostic.Note("the limit stands here", at: written.origin.range)
      if length > limit.count {
        report.add(
          Diagnostic(
            .answerTooLong,
            isPlain
              ? "the answer has \(length) characters, and the limit is \(limit.count)"
              : "the answer has \(length)\(unit), and the limit is \(limit.count)\(unit)",
            at: version.origin.range, notes: [note]))
      } else if let least = limit.least, length < least {
        report.add(
          Diagnostic(
            .answerTooShort,
            isPlain
              ? "the answer has \(length) characters, and at least \(least) are asked"
              : "the answer has \(length)\(unit), and at least \(least)\(unit) are asked",
            at: version.origin.range, notes: [note]))
      }
    }
  }
}

extension AnswerLength.Unit {
  /// The unit as it is printed after a number.
  var name: String {
    switch self {
    case .characters: "자"
    case .charactersWithoutSpaces: "자 공백제외"
    case .bytes, .utf8Bytes: "byte"
    case .words: " words"
    }
  }
}

extension DiagnosticCode {
  /// An error: a limit without a number or its unit.
  public static let badLimit = DiagnosticCode(
    "bad-limit", .error, "a limit without a number or its unit",
    "Forms count in different ways, so a limit needs its unit: `500자`, `500자 공백제외`, `1000byte` or `300 words`.",
    wrong: "target:\n  id: hanbit\n  questions:\n    - ask: Your strengths?\n      limit: 500",
    right: "target:\n  id: hanbit\n  questions:\n    - ask: Your strengths?\n      limit: 500자")
  /// A warning: an answer over its limit.
  public static let answerTooLong = DiagnosticCode(
    "answer-too-long", .warning, "an answer over its limit",
    """
    자 counts characters as people see them, a line break as one and the last one not; 공백제외 leaves out white space; byte is \
    EUC-KR, two for Hangul and one for ASCII.
    """,
    wrong:
      "target:\n  id: hanbit\n  questions:\n    - {ask: Your strengths?, limit: 3 words, answer: I make slow things fast}",
    right:
      "target:\n  id: hanbit\n  questions:\n    - {ask: Your strengths?, limit: 9 words, answer: I make slow things fast}"
  )
  /// A warning: an answer under the least that is asked.
  public static let answerTooShort = DiagnosticCode(
    "answer-too-short", .warning, "an answer under the least that is asked",
    "A form that asks for at least so many characters or words refuses less.",
    wrong:
      "target:\n  id: hanbit\n  questions:\n    - {ask: Your strengths?, limit: 5 to 9 words, answer: I am fast}",
    right:
      "target:\n  id: hanbit\n  questions:\n    - {ask: Your strengths?, limit: 5 to 9 words, answer: I make slow things fast}"
  )
}
