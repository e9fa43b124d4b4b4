package import Lapel

/// The answers to a company's questions as a sheet to paste from, each with its count.
package struct AnswerSheet: Sendable {
  package struct Answer: Sendable, Hashable {
    package let ask: String
    package let text: String
    /// `482 / 500자`; the count alone where there is no limit.
    package let count: String
    package let isTooLong: Bool
    package let todo: String?
  }

  package let answers: [Answer]

  package init(_ target: Target, language: Language) {
    answers = target.questions.map { question in
      let text = question.answer?.text(in: language) ?? ""
      let limit = question.limit.flatMap { AnswerLimit($0.text) } ?? nil
      let unit = limit?.unit ?? .characters
      let length = AnswerLength(of: text, in: unit).count
      let words = Self.name(unit, language)
      let count = limit.map { "\(length) / \($0.count)\(words)" } ?? "\(length)\(words)"
      return Answer(
        ask: question.ask.text(in: language), text: text, count: count,
        isTooLong: limit.map { length > $0.count } ?? false,
        todo: question.todo?.text(in: language))
    }
  }

  /// The sheet: a question and its count, then the answer exactly as it is to be pasted.
  package var text: String {
    answers.enumerated().map { number, answer in
      let flag = answer.isTooLong ? " !" : ""
      let todo = answer.todo.map { "\n   todo: \($0)" } ?? ""
      return "\(number + 1). \(answer.ask)  [\(answer.count)\(flag)]\(todo)\n\n\(answer.text)\n"
    }.joined(separator: "\n")
  }

  private static func name(_ unit: AnswerLength.Unit, _ language: Language) -> String {
    switch unit {
    case .characters: language.isKorean ? "자" : " characters"
    case .charactersWithoutSpaces: language.isKorean ? "자 (공백 제외)" : " characters without spaces"
    case .bytes: language.isKorean ? "바이트" : " bytes"
    case .words: language.isKorean ? "단어" : " words"
    }
  }
}
