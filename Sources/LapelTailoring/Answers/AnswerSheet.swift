package import Lapel

/// The answers to a company's questions as a sheet to paste from, each with its length.
package struct AnswerSheet: Sendable {
  /// The name of the file in which it is sealed.
  package static let file = "answers.txt"

  /// One question with its answer.
  package struct Answer: Sendable, Hashable {
    /// The question as it was asked.
    package let ask: String
    /// The answer exactly as it is pasted; empty when there is none yet.
    package let text: String
    /// The length, `482 / 500자 · 917 byte`: in the unit of the limit, then in the other one that forms use.
    package let count: String
    /// Whether it is over the limit, or below the least length that is asked for.
    package let isOff: Bool
    /// The limit as the form states it; nil when it has none.
    package let limit: String?
    /// What is still missing, as the person noted it; nil: nothing was noted.
    package let todo: String?
  }

  /// The answers in the order of the target's questions.
  package let answers: [Answer]

  /// Makes the answers of a target in a language; one that lacks it is given in the language it has.
  package init(_ target: Target, language: Language) {
    answers = target.questions.map { question in
      let text = question.answer?.text(in: language) ?? ""
      let limit = question.limit.flatMap { AnswerLimit($0.text) } ?? nil
      let unit = limit?.unit ?? .characters
      return Answer(
        ask: question.ask.text(in: language), text: text, count: Self.count(text, limit, unit, language),
        isOff: limit.map { !$0.admits(text) } ?? false, limit: question.limit?.text,
        todo: question.todo?.text(in: language))
    }
  }

  /// The sheet: each question with its length, then the answer exactly as it is to be pasted.
  package var text: String {
    answers.enumerated().map { number, answer in
      let flag = answer.isOff ? " !" : ""
      let todo = answer.todo.map { "\n   todo: \($0)" } ?? ""
      return "\(number + 1). \(answer.ask)  [\(answer.count)\(flag)]\(todo)\n\n\(answer.text)\n"
    }.joined(separator: "\n")
  }

  private static func count(
    _ text: String, _ limit: AnswerLimit?, _ unit: AnswerLength.Unit, _ language: Language
  ) -> String {
    var count = "\(AnswerLength(of: text, in: unit).count)"
    if let limit {
      let least = limit.least.map { "\($0)–" } ?? ""
      count += limit.isOpen ? " / ≥ \(limit.least ?? 0)" : " / \(least)\(limit.count)"
    }
    let other: AnswerLength.Unit = unit == .bytes || unit == .utf8Bytes ? .characters : .bytes
    let words = ReportWords(language)
    return words(key(of: unit), count) + " · "
      + words(key(of: other), "\(AnswerLength(of: text, in: other).count)")
  }

  private static func key(of unit: AnswerLength.Unit) -> String {
    switch unit {
    case .characters: "length.characters"
    case .charactersWithoutSpaces: "length.characters_without_spaces"
    case .bytes, .utf8Bytes: "length.bytes"
    case .words: "length.words"
    }
  }
}
