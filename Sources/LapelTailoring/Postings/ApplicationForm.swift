import Lapel
package import LapelImporting

/// What a posting says about the application itself: the questions of its form (자기소개서) with their limits, and whether
/// it is to be blind.
package struct ApplicationForm: Sendable, Hashable {
  /// One question on a form.
  package struct Question: Sendable, Hashable {
    /// The question on one line, without a limit in brackets.
    package let ask: String
    /// The limit as in a career file (`500자`, `1000byte`, `300 words`); nil when none is stated.
    package let limit: String?
  }

  /// The questions in the order of the page, at most twelve.
  package private(set) var questions: [Question] = []
  /// The lines of the page that ask them, as they stand there.
  private(set) var lines: Set<String> = []
  /// Whether school, photo, birth, origin and family may not be mentioned.
  package private(set) var isBlind = false

  /// The most questions, more than any form asks.
  private static let most = 12

  /// Reads what a page's lines say; nil: nothing is known.
  package init(_ page: SavedPosting?) {
    var isForm = false
    for line in page?.lines.prefix(2000) ?? [] where line.text.utf8.count <= 600 {
      let text = FoldedLine(line.text)
      isBlind = isBlind || text.has(Self.blind)
      let limit = Self.limit(in: line.text)
      if text.has(Self.heads), limit == nil, text.length <= 40 {
        isForm = true
      } else if line.role == .heading || line.role == .text && limit == nil {
        isForm = false
      } else if isForm || limit != nil && text.has(Self.asks), questions.count < Self.most {
        let ask = Self.question(line.text)
        guard ask.utf8.count > 6 else { continue }
        questions.append(Question(ask: ask, limit: limit))
        lines.insert(line.text)
      }
    }
  }

  private static let blind = PhraseList(named: "ApplicationForm.blind")
  private static let heads = PhraseList(named: "ApplicationForm.heads")
  private static let asks = PhraseList(named: "ApplicationForm.asks")

  /// A number with a unit of length (`500자 이내`, `공백포함 1,000byte`, `up to 300 words`), and the least length if the form
  /// states one (`300자 이상 700자 이내`); nil when there is none.
  private static func limit(in text: String) -> String? {
    guard let most = most(in: text) else { return nil }
    return bounds(in: text) ?? most
  }

  /// The words around a number that state a least length too, or that the number itself is too much; nil when
  /// they state neither.
  private static func bounds(in text: String) -> String? {
    let words = text.split { $0.isWhitespace || "()[]（）".contains($0) }.suffix(40)
    for length in stride(from: min(words.count, 8), through: 1, by: -1) {
      for start in words.indices.dropLast(length - 1) {
        let run = words[start..<(start + length)].joined(separator: " ")
        guard run.contains(where: \.isNumber), let limit = AnswerLimit(run) else { continue }
        let isBelow = limit.least == nil && !run.filter(\.isNumber).contains("\(limit.count)")
        return limit.least != nil || isBelow ? run : nil
      }
    }
    return nil
  }

  private static func most(in text: String) -> String? {
    let folded = FoldedLine(text)
    for number in folded.numbers(grouped: true) where number.value >= 50 && number.value <= 20_000 {
      let rest = number.after.drop { $0 == " " }
      guard let unit = units.first(where: { rest.hasPrefix($0.0) })?.1 else { continue }
      let count = Int(number.value)
      let excludes = folded.has(withoutSpaces) && unit == "자"
      return "\(count)\(unit)\(excludes ? " 공백제외" : "")"
    }
    return nil
  }

  private static let units = [
    ("자", "자"), ("글자", "자"), ("byte", "byte"), ("바이트", "byte"), ("characters", " characters"),
    ("chars", " characters"), ("words", " words"), ("단어", " words"),
  ]
  private static let withoutSpaces = PhraseList(named: "ApplicationForm.withoutSpaces")

  /// The question without the brackets that contain its limit.
  private static func question(_ text: String) -> String {
    var rest = text
    while let close = rest.lastIndex(where: { ")]）".contains($0) }),
      let open = rest[..<close].lastIndex(where: { "([（".contains($0) }),
      limit(in: String(rest[open...close])) != nil
    {
      rest.removeSubrange(open...close)
    }
    return rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
