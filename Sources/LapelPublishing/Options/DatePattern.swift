import Lapel

/// A pattern for dates: `yyyy`, `M`, `MM`, `MMM`, `MMMM`, `d`, `dd`, literal letters between `'…'`, and
/// anything else in between (the letters are those of Unicode's LDML).
struct DatePattern: Hashable, Sendable {
  private enum Part: Hashable {
    case literal(String)
    case year
    /// The month, with the number of digits to fill up to, or nil for its short or full name.
    case month(digits: Int?, isFull: Bool)
    case day(digits: Int)
  }

  private let parts: [Part]

  /// nil when a letter has no meaning, or when there is no year.
  init?(_ pattern: String) {
    var parts: [Part] = []
    var rest = Substring(pattern)
    while let first = rest.first {
      if first == "'" {
        let inner = rest.dropFirst().prefix { $0 != "'" }
        rest = rest.dropFirst(inner.count + 2)
        parts.append(.literal(inner.isEmpty ? "'" : String(inner)))
        continue
      }
      let run = rest.prefix { $0 == first }
      rest = rest.dropFirst(run.count)
      switch (first, run.count) {
      case ("y", 1), ("y", 4): parts.append(.year)
      case ("M", 1...2), ("L", 1...2): parts.append(.month(digits: run.count, isFull: false))
      case ("M", 3...4), ("L", 3...4): parts.append(.month(digits: nil, isFull: run.count == 4))
      case ("d", 1...2): parts.append(.day(digits: run.count))
      case _ where first.isASCII && first.isLetter: return nil
      default: parts.append(.literal(String(run)))
      }
    }
    guard parts.contains(.year) else { return nil }
    self.parts = parts
  }

  /// The precision that it prints.
  var precision: ResolvedOptions.DatePrecision {
    if parts.contains(where: { if case .day = $0 { true } else { false } }) { return .day }
    return parts.contains { if case .month = $0 { true } else { false } } ? .month : .year
  }

  /// The date in this pattern; nil when the date is not known that precisely, or the language has no names of months.
  func text(of date: PartialDate, _ words: Words) -> String? {
    var output = ""
    for part in parts {
      switch part {
      case .literal(let text): output += text
      case .year: output += Self.padded(date.year, 4)
      case .month(let digits?, _):
        guard let month = date.month else { return nil }
        output += Self.padded(month, digits)
      case .month(nil, let isFull):
        guard let name = date.month.flatMap({ words.month($0, isFull: isFull) }) else { return nil }
        output += name
      case .day(let digits):
        guard let day = date.day else { return nil }
        output += Self.padded(day, digits)
      }
    }
    return output
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    if digits.utf8.count >= width { return digits }
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
