import LapelTeX

/// From when to when, as far as a source says it.
struct DraftPeriod: Hashable, Sendable {
  enum End: Hashable, Sendable {
    case date(CalendarDate)
    case present
  }

  var start: CalendarDate?
  var end: End?

  /// `2023-01..2023-08`, `2023-01..`, `..2012`, or a date alone; nil when the end is before the start.
  var text: String? {
    switch (start, end) {
    case (let start?, .date(let end)?):
      if end < start { return nil }
      return start == end ? start.iso : "\(start.iso)..\(end.iso)"
    case (let start?, .present?): return "\(start.iso).."
    case (let start?, nil): return start.iso
    case (nil, .date(let end)?): return "..\(end.iso)"
    case (nil, _): return nil
    }
  }

  /// Whether it is a span rather than a date.
  var isSpan: Bool { end != nil && text?.hasBytes("..") == true }

  /// A period or a date in one text; nil when the text says anything else.
  static func read(_ text: some StringProtocol) -> DraftPeriod? {
    guard text.utf8.count <= 90, DateReading.mayHold(text), DateVocabulary.mayBeDate(text) else {
      return nil
    }
    let text = CleanText.folded(text)
    // `2018 -` goes on.
    if let last = text.unicodeScalars.last, isDash(last), let start = DateReading.date(text.dropLast()) {
      return DraftPeriod(start: start, end: .present)
    }
    if let date = DateReading.date(text) { return DraftPeriod(start: date, end: nil) }
    for range in cuts(text) {
      if let period = read(text[..<range.lowerBound], text[range.upperBound...]) { return period }
    }
    return since(text)
  }

  private static func read(_ left: Substring, _ right: Substring) -> DraftPeriod? {
    let (left, right) = (Blanks.trimmed(left), Blanks.trimmed(DateWords.withoutExpected(right)))
    if let next = nextYear(left, right) { return next }
    guard let start = DateReading.date(left) ?? shared(left, right) else { return nil }
    if right.isEmpty || DateWords.isPresent(right) { return DraftPeriod(start: start, end: .present) }
    guard let end = DateReading.date(right), !(end < start) else { return nil }
    return DraftPeriod(start: start, end: .date(end))
  }

  /// `2016/17`, `2015-16`: a year and the next.
  private static func nextYear(_ left: Substring, _ right: Substring) -> DraftPeriod? {
    guard left.utf8.count == 4, right.utf8.count == 2, let year = Int(left), let end = Int(right), end > 12,
      let start = CalendarDate(year: year), end == (year + 1) % 100, let next = CalendarDate(year: year + 1)
    else { return nil }
    return DraftPeriod(start: start, end: .date(next))
  }

  /// `March – June 2019`: the year stands once.
  private static func shared(_ left: Substring, _ right: Substring) -> CalendarDate? {
    guard let month = DateReading.loneMonth(left), let end = DateReading.date(right), end.month != nil else {
      return nil
    }
    return CalendarDate(year: end.year, month: month)
  }

  /// `since 2019`, `seit März 2019`, `2019년부터`.
  private static func since(_ text: String) -> DraftPeriod? {
    if let word = text.splitBytes(by: " ").first, DateWords.since.contains(DateWords.folded(word)),
      let start = DateReading.date(text.dropFirst(word.count))
    {
      return DraftPeriod(start: start, end: .present)
    }
    for word in DateWords.onward where text.hasSuffix(word) {
      if let start = DateReading.date(text.dropLast(word.count)) {
        return DraftPeriod(start: start, end: .present)
      }
    }
    return nil
  }

  /// Where a text may be cut into two dates.
  private static func cuts(_ text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    let scalars = text.unicodeScalars
    var index = text.startIndex
    while index < text.endIndex {
      var next = scalars.index(after: index)
      switch scalars[index] {
      case "–", "—", "~", "-", "/", "～", "〜", "−":
        let start = index
        while next < text.endIndex, isDash(scalars[next]) { next = scalars.index(after: next) }
        found.append(start..<next)
      case "." where next < text.endIndex && scalars[next] == ".":
        found.append(index..<scalars.index(after: next))
      case " ":
        let end = scalars[next...].firstIndex(of: " ") ?? text.endIndex
        let word = text[next..<end]
        if word.utf8.count <= 12, end < text.endIndex, DateWords.until.contains(DateWords.folded(word)) {
          found.append(index..<end)
        }
      default: break
      }
      index = next
    }
    return found
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "–" || scalar == "—" || scalar == "~" || scalar == "-"
  }
}
