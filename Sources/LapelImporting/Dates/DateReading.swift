/// Dates as people write them. What is not certain is not read.
enum DateReading {
  private enum Token: Equatable {
    /// A number, how many digits it has, and the character after it.
    case number(Int, digits: Int, next: Character?)
    case month(Int)
  }

  /// Whether there is a digit in a text, plain or of full width: without one it holds no date.
  static func mayHold(_ text: some StringProtocol) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) || $0 == 0xEF }
  }

  /// A date; nil when a text says more, or less, than one date.
  static func date(_ text: some StringProtocol) -> CalendarDate? {
    guard text.utf8.count <= 60 else { return nil }
    var text = String(text)
    // A time of day after a whole date says nothing in a CV.
    if let time = text.firstIndex(where: { $0 == "T" }), text[..<time].utf8.count == 10,
      text[text.index(after: time)...].first?.isNumber == true
    {
      text = String(text[..<time])
    }
    guard let tokens = tokens(of: text), (1...3).contains(tokens.count) else { return nil }
    return date(tokens)
  }

  private static func date(_ tokens: [Token]) -> CalendarDate? {
    let second = tokens.count > 1 ? tokens[1] : nil
    switch (tokens[0], second, tokens.count > 2 ? tokens[2] : nil) {
    case (.number(let year, 4, _), nil, nil): return CalendarDate(year: year)
    case (.number(let all, 6, _), nil, nil): return CalendarDate(year: all / 100, month: all % 100)
    case (.number(let all, 8, _), nil, nil):
      return CalendarDate(year: all / 10_000, month: all / 100 % 100, day: all % 100)
    case (.number(let year, 4, _), .number(let month, 1...2, _)?, nil),
      (.number(let month, 1...2, _), .number(let year, 4, _)?, nil),
      (.number(let year, 4, _), .month(let month)?, nil), (.month(let month), .number(let year, 4, _)?, nil):
      return CalendarDate(year: year, month: month)
    case (.number(let year, 4, _), .number(let month, 1...2, _)?, .number(let day, 1...2, _)?),
      (.number(let year, 4, _), .month(let month)?, .number(let day, 1...2, _)?),
      (.number(let day, 1...2, _), .month(let month)?, .number(let year, 4, _)?),
      (.month(let month), .number(let day, 1...2, _)?, .number(let year, 4, _)?):
      return CalendarDate(year: year, month: month, day: day)
    case (.number(let a, 1...2, let mark), .number(let b, 1...2, _)?, .number(let year, 4, _)?):
      // With dots the day comes first; with slashes only a number above 12 tells.
      if mark == "." || a > 12 || a == b { return CalendarDate(year: year, month: b, day: a) }
      return b > 12 ? CalendarDate(year: year, month: a, day: b) : nil
    default: return nil
    }
  }

  /// The month that stands alone: `March` of `March – June 2019`.
  static func loneMonth(_ text: some StringProtocol) -> Int? {
    guard let tokens = tokens(of: String(text)), tokens.count == 1, case .month(let month) = tokens[0] else {
      return nil
    }
    return month
  }

  /// The numbers and month names of a text; nil when any other word stands in it.
  private static func tokens(of text: String) -> [Token]? {
    var tokens: [Token] = []
    var rest = text[...]
    while let character = rest.first {
      if isDigit(character) {
        let digits = rest.prefix(while: isDigit)
        rest = rest.dropFirst(digits.count)
        guard digits.count <= 8 else { return nil }
        let value = digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
        tokens.append(.number(value, digits: digits.count, next: rest.first))
      } else if character.isLetter {
        let word = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(word.count)
        if let month = DateWords.month(String(word)) {
          tokens.append(.month(month))
        } else if !DateWords.fillers.contains(DateWords.folded(word)) {
          return nil
        }
      } else if character.isWhitespace || "-./,()‐‑º".contains(character) {
        rest = rest.dropFirst()
      } else {
        return nil
      }
      if tokens.count > 3 { return nil }
    }
    return tokens
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isNumber && character.wholeNumberValue != nil
      && ("0"..."9" ~= character || "０"..."９" ~= character)
  }
}
