/// What a date or period in a form that is not read was most likely meant to be; for fixes.
enum DateGuess {
  /// nil when more than one date, or none, could be meant.
  static func date(_ text: String) -> String? {
    guard text.utf8.count <= 60 else { return nil }
    let tokens = tokens(of: text)
    guard !tokens.isEmpty, tokens.count <= 3 else { return nil }
    return fromTokens(tokens).flatMap { PartialDate($0.iso) == $0 ? $0.iso : nil }
  }

  /// `2023-01-2023-08`, `2023년 1월부터 2023년 8월까지`, `2023.01-2023.08`: two dates in a row.
  static func period(_ text: String) -> String? {
    guard text.utf8.count <= 90 else { return nil }
    let all = tokens(of: text)
    // Both dates without separators.
    if all.count == 2, let a = fromTokens([all[0]]), let b = fromTokens([all[1]]), PartialDate(a.iso) == a,
      PartialDate(b.iso) == b
    {
      return "\(a.iso)..\(b.iso)"
    }
    let years = all.indices.filter { all[$0].isYear }
    if years.count == 1, years[0] == 0, all.count == 1,
      text.hasSuffix("부터") || text.lowercased().hasPrefix("since ")
    {
      return fromTokens(all).map { "\($0.iso).." }
    }
    guard years.count == 2, years[0] == 0, years[1] > 0 else { return nil }
    guard let a = fromTokens(Array(all[..<years[1]])), let b = fromTokens(Array(all[years[1]...])) else {
      return nil
    }
    guard PartialDate(a.iso) == a, PartialDate(b.iso) == b else { return nil }
    return "\(a.iso)..\(b.iso)"
  }

  private enum Token: Equatable {
    /// A number and how many digits it has.
    case number(Int, Int)
    case month(Int)

    var isYear: Bool { if case .number(_, 4) = self { true } else { false } }
  }

  private static func fromTokens(_ tokens: [Token]) -> PartialDate? {
    guard (1...3).contains(tokens.count) else { return nil }
    let second = tokens.count > 1 ? tokens[1] : nil
    switch (tokens[0], second, tokens.count > 2 ? tokens[2] : nil) {
    case (.number(let year, 4), nil, nil): return PartialDate(year: year)
    case (.number(let all, 6), nil, nil): return PartialDate(year: all / 100, month: all % 100)
    case (.number(let all, 8), nil, nil):
      return PartialDate(year: all / 10_000, month: all / 100 % 100, day: all % 100)
    case (.number(let year, 4), .number(let month, 1...2)?, nil),
      (.number(let month, 1...2), .number(let year, 4)?, nil),
      (.number(let year, 4), .month(let month)?, nil), (.month(let month), .number(let year, 4)?, nil):
      return PartialDate(year: year, month: month)
    case (.number(let year, 4), .number(let month, 1...2)?, .number(let day, 1...2)?),
      (.number(let day, 1...2), .month(let month)?, .number(let year, 4)?),
      (.month(let month), .number(let day, 1...2)?, .number(let year, 4)?):
      return PartialDate(year: year, month: month, day: day)
    // The first number of `13/09/2023` can only be the day, that of `09/13/2023` only the month.
    case (.number(let a, 1...2), .number(let b, 1...2)?, .number(let year, 4)?) where a > 12 || b > 12:
      return a > 12 ? PartialDate(year: year, month: b, day: a) : PartialDate(year: year, month: a, day: b)
    default: return nil
    }
  }

  /// The numbers and month names of a text; empty when any other word stands in it.
  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var scalars = Array(text.unicodeScalars.map(plain))
    scalars.append(" ")
    if let time = scalars.firstIndex(of: "T"), time >= 10 { scalars = scalars[..<time] + [" "] }
    var index = 0
    while index < scalars.count {
      let start = index
      if isDigit(scalars[index]) {
        while isDigit(scalars[index]) { index += 1 }
        let digits = scalars[start..<index].prefix(9)
        tokens.append(.number(digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }, index - start))
      } else if scalars[index].properties.isAlphabetic {
        while scalars[index].properties.isAlphabetic { index += 1 }
        let word = String(String.UnicodeScalarView(scalars[start..<index])).lowercased()
        if let month = months.firstIndex(where: { $0 == word || (word.utf8.count >= 3 && $0.hasPrefix(word)) }
        ) {
          tokens.append(.month(month + 1))
        } else if !fillers.contains(word) {
          return []
        }
      } else {
        index += 1
      }
    }
    return tokens
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Full-width digits as ASCII.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF10...0xFF19).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }

  private static let fillers: Set<String> = [
    "년", "월", "일", "年", "月", "日", "부터", "까지", "년부터", "년까지", "월부터", "월까지", "일부터", "일까지",
    "from", "to", "until", "since", "st", "nd", "rd", "th", "of", "z",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
}
