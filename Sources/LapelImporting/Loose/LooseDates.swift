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
    for separator in [" | ", " · ", " • ", " — ", ", ", "; ", " – ", " - ", ": ", " "] {
      if let found = atEnd(text, separator) ?? atStart(text, separator) { return found }
    }
    return between(text) ?? beforeRemark(text)
  }

  /// `Lowmoor, 2016-2017 (30 hours/week)`: a date before a remark, which stays.
  private static func beforeRemark(_ text: String) -> (String, DraftPeriod)? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
      text[..<open].trimmingMarks.last?.isNumber == true
    else { return nil }
    let head = String(text[..<open])
    for separator in [", ", " | ", " — ", " – ", " - "] {
      guard let (rest, period) = atEnd(head, separator), period.isSpan, !rest.isEmpty else { continue }
      return ("\(rest) \(text[open...])", period)
    }
    return nil
  }

  /// The date that a part of a text is, whatever it says of when it came about.
  private static func dated(_ text: some StringProtocol) -> DraftPeriod? {
    guard DateVocabulary.mayBeDate(text) else { return nil }
    return DraftPeriod.read(text.trimmingExpected)
  }

  /// `2019–` at the end of a text goes on: the dash is the date's own.
  private static func goingOn(_ text: Substring) -> DraftPeriod? {
    let text = Blanks.trimmed(text)
    guard let last = text.last, "-–—~～".contains(last), text.dropLast().last?.isNumber == true,
      let start = DateReading.date(text.dropLast())
    else {
      return nil
    }
    return DraftPeriod(start: start, end: .present)
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
        tail.count <= 60, let period = goingOn(tail) ?? dated(tail)
      else { continue }
      let before = Blanks.trimmed(text[..<range.lowerBound])
      // Of several dates in a row none is the date.
      if !period.isSpan, separator == ", ", isTime(before.suffix(24)) { return nil }
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

  /// Whether the last part of a text between commas is a date too.
  private static func isTime(_ text: Substring) -> Bool {
    let part = text.lastIndex(of: ",").map { text[text.index(after: $0)...] } ?? text
    return DateReading.date(Blanks.trimmed(part)) != nil || DateForms.isLooseTime(String(part))
  }

  private static func atStart(_ text: String, _ separator: String) -> (String, DraftPeriod)? {
    guard separator != " - ", separator != " – " else { return nil }
    for range in text.allBytes(of: separator).prefix(8).reversed() {
      let head = text[..<range.lowerBound]
      guard DateReading.mayHold(head), DateVocabulary.mayBeDate(head), head.count <= 60,
        let period = dated(head)
      else { continue }
      // `2020 Olympics` is no date before a name; `2014.03 ~ 2018.08 가온대학교` is, and `2015年4月 株式会社みちのく`.
      // Before a dash it is half of a period that was not read.
      if separator == " ", !period.isSpan,
        period.start?.month == nil || text[range.upperBound...].first.map({ "-–—~/".contains($0) }) == true
      {
        continue
      }
      return (String(text[range.upperBound...]).trimmingMarks, period)
    }
    return nil
  }
}

extension LooseDates {
  /// Whether a text begins with a year: `2019년 가을학기 노을대학교`.
  static func hasYearFirst(_ text: String) -> Bool {
    let figure = text.prefix(while: \.isNumber)
    return figure.utf8.count == 4 && (figure.hasPrefix("19") || figure.hasPrefix("20"))
  }

  /// `2017 Dottorato di ricerca`: a year before a name, which only a list of such lines tells from a part of the name.
  static func takeYearFirst(from text: String) -> (rest: String, period: DraftPeriod)? {
    let head = text.prefix { $0.isNumber }
    guard head.utf8.count == 4, let date = DateReading.date(head) else { return nil }
    let rest = text[head.endIndex...]
    guard let first = rest.first, first == " " || first == "\u{3000}" || first == "\t",
      Blanks.trimmed(rest).first.map({ $0.isLetter || "\"“„«『「㈜(".contains($0) }) == true
    else { return nil }
    return (String(Blanks.trimmed(rest)), DraftPeriod(start: date, end: nil))
  }

  /// Whether a date, or a time that no calendar has, stands at an end of a text.
  static func isDated(_ text: String) -> Bool { take(from: text) != nil || looseTime(in: text) != nil }

  /// A time by seasons, terms or several years at an end of a text, and the text without it; nil where a date can be read.
  static func looseTime(in text: String) -> (rest: String, time: String)? {
    guard text.utf8.count <= 300, DateReading.mayHold(text) else { return nil }
    func isOne(_ part: some StringProtocol) -> Bool {
      let part = part.trimmingMarks
      return DateForms.isLooseTime(part) && DraftPeriod.read(part) == nil
    }
    if isOne(text) { return ("", text.trimmingMarks) }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
      let inner = text[text.index(after: open)...].dropLast()
      if isOne(inner) { return (text[..<open].trimmingMarks, inner.trimmingMarks) }
    }
    for mark in [", ", ": ", " | ", "  "] {
      if let range = text.firstBytes(of: mark), isOne(text[..<range.lowerBound]) {
        return (text[range.upperBound...].trimmingMarks, text[..<range.lowerBound].trimmingMarks)
      }
      // Of several such parts at the end all are of the time.
      for range in text.allBytes(of: mark).suffix(4) where isOne(text[range.upperBound...]) {
        return (text[..<range.lowerBound].trimmingMarks, text[range.upperBound...].trimmingMarks)
      }
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
    for word in DateWords.expected {
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
