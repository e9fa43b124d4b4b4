/// Dates as people write them. What is not certain is not read.
enum DateReading {
  private enum Token: Equatable {
    /// A number, how many digits it has, and the character after it.
    case number(Int, digits: Int, next: Unicode.Scalar?)
    case month(Int)
  }

  /// Whether a year may stand in a text: four, six or eight digits from 19… to 21…, or digits of full width. Without one it
  /// holds no date.
  static func mayHold(_ text: some StringProtocol) -> Bool {
    var run = 0
    var century: (UInt8, UInt8) = (0, 0)
    /// Whether figures stand in it that may be a short year.
    var isShort = false
    func isYear() -> Bool {
      (run == 4 || run == 6 || run == 8)
        && (century.0 == 0x31 && century.1 == 0x39 || century.0 == 0x32 && century.1 <= 0x31)
    }
    for byte in text.utf8 {
      if byte >= 0x30 && byte <= 0x39 {
        if run == 0 { century.0 = byte } else if run == 1 { century.1 = byte }
        run += 1
      } else {
        if byte == 0xEF || run > 3 && isYear() { return true }
        isShort = isShort || run == 1 || run == 2 || byte == 0x83
        run = 0
      }
    }
    return isYear() || (isShort || run == 2) && DateForms.mayHold(text)
  }

  /// A date; nil when a text says more, or less, than one date.
  static func date(_ text: some StringProtocol) -> CalendarDate? {
    guard text.utf8.count <= 60, mayHold(text), !hasFiguresInBrackets(text) else { return nil }
    var text = DateForms.plain(String(text))
    // A time of day after a whole date says nothing in a CV.
    if text.utf8.count > 11, text.utf8[text.utf8.index(text.startIndex, offsetBy: 10)] == UInt8(ascii: "T"),
      let time = text.firstIndex(of: "T"), text[..<time].utf8.count == 10,
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

  /// `2006 (2,3)`: figures before a bracket and in it are two things, a year and a grade.
  private static func hasFiguresInBrackets(_ text: some StringProtocol) -> Bool {
    guard let open = text.utf8.firstIndex(of: UInt8(ascii: "(")) else { return false }
    func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    return text.utf8[..<open].contains(where: isFigure) && text.utf8[open...].contains(where: isFigure)
  }

  /// The numbers and month names of a text; nil when any other word stands in it.
  private static func tokens(of text: String) -> [Token]? {
    var tokens: [Token] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if let digit = digit(scalar) {
        var (value, count) = (digit, 1)
        rest.removeFirst()
        while let next = rest.first, let digit = self.digit(next) {
          (value, count) = (value * 10 + digit, count + 1)
          guard count <= 8 else { return nil }
          rest.removeFirst()
        }
        tokens.append(.number(value, digits: count, next: rest.first))
      } else if scalar.isOfWord {
        let word = String(Substring(rest.prefix(while: \.isOfWord)))
        rest = rest.dropFirst(word.unicodeScalars.count)
        if let month = DateWords.month(word) {
          tokens.append(.month(month))
        } else if !DateWords.fillers.contains(DateWords.folded(word)) {
          return nil
        }
      } else if isBetween(scalar) {
        rest.removeFirst()
      } else {
        return nil
      }
      if tokens.count > 3 { return nil }
    }
    return tokens
  }

  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "-", ".", "/", ",", "(", ")", "‐", "‑", "º": true
    default: scalar.value > 0x7F && scalar.properties.isWhitespace
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }
}
