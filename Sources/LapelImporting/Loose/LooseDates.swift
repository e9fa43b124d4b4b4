import LapelTeX

/// Takes dates out of lines of text.
enum LooseDates {
  /// A text without its date, and the date; a date in parentheses or after the last comma, bar or dash, or before a colon.
  static func take(from text: String) -> (rest: String, period: DraftPeriod)? {
    guard DateReading.mayHold(text) else { return nil }
    // `2018-` goes on: its dash is no mark around it.
    let open = Blanks.trimmed(text[...])
    if let last = open.last, "-–—~".contains(last), let start = DateReading.date(open.dropLast()) {
      return ("", DraftPeriod(start: start, end: .present))
    }
    if let whole = DraftPeriod.read(text.trimmingExpected) { return ("", whole) }
    if let found = inParentheses(text) { return found }
    for separator in [" | ", " · ", " • ", " — ", ", ", " – ", " - ", ": ", " "] {
      if let found = atEnd(text, separator) ?? atStart(text, separator) { return found }
    }
    return between(text)
  }

  /// A date between two commas: `Zweites Staatsexamen, Seminar, 2018, Note 1,4`.
  private static func between(_ text: String) -> (String, DraftPeriod)? {
    let parts = text.split(separator: ", ").map(String.init)
    guard (3...8).contains(parts.count) else { return nil }
    for index in parts.indices.dropFirst().dropLast() {
      guard let period = DraftPeriod.read(parts[index].trimmingExpected) else { continue }
      return ((parts[..<index] + parts[(index + 1)...]).joined(separator: ", "), period)
    }
    return nil
  }

  private static func inParentheses(_ text: String) -> (String, DraftPeriod)? {
    var search = text[...]
    while let open = search.lastIndex(where: { $0 == "(" || $0 == "[" }) {
      let inner = text[text.index(after: open)...].prefix { $0 != ")" && $0 != "]" }
      // `(한국산업인력공단, 2021.11)`: what stands before the date stays.
      if inner.endIndex < text.endIndex, let comma = inner.lastIndex(of: ","),
        let period = DraftPeriod.read(inner[inner.index(after: comma)...].trimmingExpected),
        DraftPeriod.read(inner[..<comma].trimmingExpected) == nil,
        DraftPeriod.read(inner.trimmingExpected) == nil
      {
        return ((text[..<comma] + text[inner.endIndex...]).trimmingMarks, period)
      }
      let words = inner.split(separator: ",").first.map(String.init) ?? ""
      if inner.endIndex < text.endIndex,
        let period = DraftPeriod.read(inner.trimmingExpected)
          ?? (inner.contains(",") ? DraftPeriod.read(words) : nil)
      {
        let more =
          DraftPeriod.read(inner.trimmingExpected) == nil
          ? String(inner.dropFirst(words.count)).trimmingMarks : ""
        let rest =
          text[..<open] + text[text.index(after: inner.endIndex)...] + (more.isEmpty ? "" : " (\(more))")
        return (String(rest).trimmingMarks, period)
      }
      search = text[..<open]
    }
    return nil
  }

  /// The longest date at the end, so that `Jan 2020 – Mar 2021` is not `Mar 2021`.
  private static func atEnd(_ text: String, _ separator: String) -> (String, DraftPeriod)? {
    for range in text.ranges(of: separator).prefix(40) {
      let tail = text[range.upperBound...]
      guard tail.count <= 60, let period = DraftPeriod.read(tail.trimmingExpected) else { continue }
      return (String(text[..<range.lowerBound]).trimmingMarks, period)
    }
    return nil
  }

  private static func atStart(_ text: String, _ separator: String) -> (String, DraftPeriod)? {
    guard separator != " - ", separator != " – " else { return nil }
    for range in text.ranges(of: separator).prefix(4).reversed() {
      let head = text[..<range.lowerBound]
      guard head.count <= 60, let period = DraftPeriod.read(head.trimmingExpected) else { continue }
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
    let marks: Set<Character> = [",", "|", "·", "•", "–", "—", "-", ":", ";", "*", "_"]
    var text = Blanks.trimmed(String(self)[...])
    while let first = text.first, marks.contains(first) || first.isWhitespace { text.removeFirst() }
    while let last = text.last, marks.contains(last) || last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// Without `(expected)`, `expected`, `Graduated`: the date is what stands beside.
  fileprivate var trimmingExpected: String {
    var text = trimmingMarks
    for word in [
      "(expected)", "expected", "(anticipated)", "anticipated", "예정", "(예정)", "graduated", "issued",
      "graduation",
    ] {
      if text.lowercased().hasSuffix(word) { text = String(text.dropLast(word.count)).trimmingMarks }
      if text.lowercased().hasPrefix(word) { text = String(text.dropFirst(word.count)).trimmingMarks }
    }
    return text
  }
}
