import Lapel

/// The last day in a line such as `2026.06.15 ~ 07.14 18:00`, `2026년 7월 31일까지` or `31 July 2026`.
enum PostingDeadline {
  /// The day as `2026-07-14`; nil when there is no whole date.
  static func last(in line: String) -> String? {
    let tokens = tokens(of: line)
    var found: PartialDate?
    var index = 0
    while index < tokens.count {
      if let (date, next) = date(tokens, index) {
        found = date
        index = next
      } else if let year = found?.year, tokens[index].isAfterTilde, let month = number(tokens, index, 1...12),
        let day = number(tokens, index + 1, 1...31), !tokens[index].isTime
      {
        found = PartialDate(year: year, month: month, day: day)
        index += 2
      } else {
        index += 1
      }
    }
    return found?.iso
  }

  private struct Token {
    let text: String
    /// Whether a `~` or a dash between spaces comes before it.
    let isAfterTilde: Bool
    /// Whether a colon follows, as in `18:00`.
    let isTime: Bool
    /// Whether a full stop follows, as in `31.03.2026`.
    let isBeforePoint: Bool
    /// Whether an apostrophe comes before it, as in `'26. 3. 18.`.
    let isShortYear: Bool
  }

  private static func date(_ tokens: [Token], _ index: Int) -> (PartialDate, Int)? {
    if let year = year(tokens, index), let month = number(tokens, index + 1, 1...12),
      let day = number(tokens, index + 2, 1...31)
    {
      return (PartialDate(year: year, month: month, day: day), index + 3)
    }
    if let day = number(tokens, index, 1...31), let month = month(tokens, index + 1),
      let year = year(tokens, index + 2)
    {
      return (PartialDate(year: year, month: month, day: day), index + 3)
    }
    if let month = month(tokens, index), let day = number(tokens, index + 1, 1...31),
      let year = year(tokens, index + 2)
    {
      return (PartialDate(year: year, month: month, day: day), index + 3)
    }
    return pointed(tokens, index)
  }

  /// `31.03.2026`: between points the day comes first, as it does where it is no month.
  private static func pointed(_ tokens: [Token], _ index: Int) -> (PartialDate, Int)? {
    guard let day = number(tokens, index, 1...31), let month = number(tokens, index + 1, 1...12),
      let year = year(tokens, index + 2),
      // `14/12/2026`: no month has a fourteenth number.
      day > 12 || tokens[index].isBeforePoint && tokens[index + 1].isBeforePoint
    else { return nil }
    return (PartialDate(year: year, month: month, day: day), index + 3)
  }

  private static func number(_ tokens: [Token], _ index: Int, _ range: ClosedRange<Int>) -> Int? {
    guard tokens.indices.contains(index), tokens[index].text.utf8.count <= 2,
      let value = Int(tokens[index].text),
      range.contains(value)
    else { return nil }
    return value
  }

  private static func year(_ tokens: [Token], _ index: Int) -> Int? {
    guard tokens.indices.contains(index), let value = Int(tokens[index].text) else { return nil }
    if tokens[index].isShortYear, tokens[index].text.utf8.count == 2 { return 2000 + value }
    return (2000...2099).contains(value) ? value : nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "sept",
  ]

  private static func month(_ tokens: [Token], _ index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let word = tokens[index].text
    if let found = months.firstIndex(of: word) { return found + 1 }
    return monthNames.firstIndex(of: word).map { $0 == 12 ? 9 : $0 + 1 }
  }

  /// The numbers and names of months; `st`, `th`, days of the week and Hangul are dropped.
  private static func tokens(of line: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var (tilde, apostrophe) = (false, false)
    func isName(_ word: String) -> Bool { months.contains(word) || monthNames.contains(word) }
    func close(_ next: Unicode.Scalar?) {
      defer { (word, apostrophe) = ("", ["'", "’", "‘"].contains(next)) }
      guard !word.isEmpty, word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) || isName(word) else { return }
      tokens.append(
        Token(
          text: word, isAfterTilde: tilde, isTime: next == ":", isBeforePoint: next == ".",
          isShortYear: apostrophe))
      tilde = false
    }
    for scalar in line.lowercased().unicodeScalars {
      let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
      let isLetter = scalar.value >= 0x61 && scalar.value <= 0x7A
      if isDigit || isLetter {
        if let last = word.utf8.last, (last >= 0x30 && last <= 0x39) != isDigit { close(nil) }
        word.unicodeScalars.append(scalar)
      } else {
        close(scalar)
        if ["~", "〜", "–", "—", "∼"].contains(scalar) { tilde = true }
      }
    }
    close(nil)
    return tokens
  }
}
