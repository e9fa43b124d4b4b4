import LapelTeX

/// Takes dates out of lines of text.
enum LooseDates {
  /// A text without its date, and the date; a date in parentheses or after the last comma, bar or dash, or before a colon.
  static func take(from text: String) -> (rest: String, period: DraftPeriod)? {
    guard DateReading.mayHold(text) else { return nil }
    let text = withoutLabel(DraftPeriod.withoutLength(text))
    // `2018-` goes on: its dash is no mark around it.
    let open = Blanks.trimmed(text[...])
    if let last = open.last, "-–—~".contains(last), let start = DateReading.date(open.dropLast()) {
      return ("", DraftPeriod(start: start, end: .present))
    }
    if let whole = dated(text) { return ("", whole) }
    if let found = inParentheses(text) { return found }
    for separator in [" | ", " · ", " • ", " — ", ", ", " – ", " - ", ": ", " "] {
      if let found = atEnd(text, separator) ?? atStart(text, separator) { return found }
    }
    return between(text)
  }

  /// The date that a part of a text is, whatever it says of when it came about.
  private static func dated(_ text: some StringProtocol) -> DraftPeriod? {
    DateVocabulary.mayBeDate(text) ? DraftPeriod.read(text.trimmingExpected) : nil
  }

  /// `기간: 2023.02 - 2023.05`: the label says what the date says.
  private static func withoutLabel(_ text: String) -> String {
    guard let colon = text.firstColon, text[..<colon].utf8.count <= 40,
      DateWords.labels.contains(DateWords.folded(text[..<colon]).filter(\.isLetter))
    else { return text }
    return String(Blanks.trimmed(text[text.index(after: colon)...]))
  }

  /// A date between two commas: `Zweites Staatsexamen, Seminar, 2018, Note 1,4`.
  private static func between(_ text: String) -> (String, DraftPeriod)? {
    let parts = text.splitBytes(by: ", ").map(String.init)
    guard (3...8).contains(parts.count) else { return nil }
    for index in parts.indices.dropFirst().dropLast() {
      guard let period = dated(parts[index]) else { continue }
      return ((parts[..<index] + parts[(index + 1)...]).joined(separator: ", "), period)
    }
    return nil
  }

  private static func inParentheses(_ text: String) -> (String, DraftPeriod)? {
    var search = text[...]
    while let open = search.utf8.lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) {
      let after = text[text.utf8.index(after: open)...]
      let close = after.utf8.firstIndex { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }
      let inner = after[..<(close ?? after.endIndex)]
      search = text[..<open]
      guard close != nil, DateReading.mayHold(inner) else { continue }
      // `(한국산업인력공단, 2021.11)`: what stands before the date stays.
      if let comma = inner.lastIndex(of: ","), let period = dated(inner[inner.index(after: comma)...]),
        dated(inner[..<comma]) == nil,
        dated(inner) == nil
      {
        return ((text[..<comma] + text[inner.endIndex...]).trimmingMarks, period)
      }
      let words = inner.split(separator: ",").first.map(String.init) ?? ""
      if let period = dated(inner) ?? (inner.contains(",") ? DraftPeriod.read(words) : nil) {
        let more =
          dated(inner) == nil
          ? String(inner.dropFirst(words.count)).trimmingMarks : ""
        let rest =
          text[..<open] + text[text.index(after: inner.endIndex)...] + (more.isEmpty ? "" : " (\(more))")
        return (String(rest).trimmingMarks, period)
      }
    }
    return nil
  }

  /// The longest date at the end, so that `Jan 2020 – Mar 2021` is not `Mar 2021`.
  private static func atEnd(_ text: String, _ separator: String) -> (String, DraftPeriod)? {
    for range in text.allBytes(of: separator).suffix(40) {
      let tail = text[range.upperBound...]
      guard tail.utf8.count <= 240, DateReading.mayHold(tail), DateVocabulary.mayBeDate(tail),
        tail.count <= 60, let period = dated(tail)
      else { continue }
      let before = Blanks.trimmed(text[..<range.lowerBound])
      // Of two dates that make no period neither is the date.
      if !period.isSpan, let dash = (before + separator).last(where: { !$0.isWhitespace }),
        "-–—~".contains(dash),
        let start = before.split(separator: " ").last.map({ $0.trimmingMarks }),
        DateReading.date(start) != nil
          || DateReading.date(before.trimmingMarks) != nil
      {
        return nil
      }
      return (String(before).trimmingMarks, period)
    }
    return nil
  }

  private static func atStart(_ text: String, _ separator: String) -> (String, DraftPeriod)? {
    guard separator != " - ", separator != " – " else { return nil }
    for range in text.allBytes(of: separator).prefix(4).reversed() {
      let head = text[..<range.lowerBound]
      guard DateReading.mayHold(head), DateVocabulary.mayBeDate(head), head.count <= 60,
        let period = dated(head)
      else { continue }
      // `2020 Olympics` is no date before a name; `2014.03 ~ 2018.08 가온대학교` is.
      if separator == " ", !period.isSpan { continue }
      return (String(text[range.upperBound...]).trimmingMarks, period)
    }
    return nil
  }
}

extension StringProtocol {
  /// Without blanks, commas, bars and dashes around it, and without stars.
  var trimmingMarks: String {
    var (start, end) = (startIndex, endIndex)
    while start < end {
      let scalar = unicodeScalars[start]
      let next = unicodeScalars.index(after: start)
      guard Self.isMark(scalar) || Self.isBlank(scalar), next == end || !Self.isJoined(unicodeScalars[next])
      else { break }
      start = next
    }
    while start < end {
      let last = unicodeScalars.index(before: end)
      guard Self.isMark(unicodeScalars[last]) || Self.isBlank(unicodeScalars[last]) else { break }
      end = last
    }
    return String(self[start..<end])
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "|", "·", "•", "–", "—", "-", ":", ";", "*", "_": true
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? Blanks.isBlank(UInt8(scalar.value)) : scalar.properties.isWhitespace
  }

  /// Whether a scalar is of the one before it, as an accent is.
  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.isGraphemeExtend
  }

  /// Without `(expected)`, `expected`, `Graduated`: the date is what stands beside.
  fileprivate var trimmingExpected: String {
    var text = trimmingMarks
    guard !text.utf8.allSatisfy({ $0 < 0x80 && !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }) else {
      return text
    }
    var lower = text.lowercased()
    for word in expectedWords {
      if lower.ends(with: word) {
        text = String(text.dropLast(word.count)).trimmingMarks
      } else if lower.begins(with: word) {
        text = String(text.dropFirst(word.count)).trimmingMarks
      } else {
        continue
      }
      lower = text.lowercased()
    }
    return text
  }
}

/// What says of a date that it is still to come, or what came about then.
let expectedWords = [
  "(expected)", "expected", "(anticipated)", "anticipated", "예정", "(예정)", "graduated", "issued", "graduation",
]
