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
  /// Whether it says when something ended and not when it began.
  var isEndAlone: Bool { start == nil && end != nil }

  /// A period or a date in one text; nil when the text says anything else.
  static func read(_ text: some StringProtocol) -> DraftPeriod? {
    guard text.utf8.count <= 90, DateReading.mayHold(text), DateVocabulary.mayBeDate(text) else {
      return nil
    }
    let text = fromUntil(withoutLength(DateForms.plain(CleanText.folded(text))))
    // `2018 -` goes on.
    if let last = text.unicodeScalars.last, isDash(last), let start = DateReading.date(text.dropLast()) {
      return DraftPeriod(start: start, end: .present)
    }
    if let date = DateReading.date(text) {
      // `from 2023`: a filler inside a period, and alone a start.
      let first = text.splitBytes(by: " ").first.map { DateWords.folded($0) } ?? ""
      return DraftPeriod(start: date, end: DateWords.since.contains(first) ? .present : nil)
    }
    for range in cuts(text) {
      if let period = read(text[..<range.lowerBound], text[range.upperBound...]) { return period }
    }
    return since(text) ?? until(text)
  }

  /// Without how long it was: `2022.06 ~ 2025.11 (3년 6개월)`, `Jan 2020 – Mar 2021 (1 yr 3 mos)`.
  static func withoutLength(_ text: String) -> String {
    let isClosed = text.utf8.last == UInt8(ascii: ")") || text.ends(with: "）")
    guard isClosed || text.utf8.contains(UInt8(ascii: ",")), let open = lastOpening(text) else { return text }
    // Only what stands right after a date says how long that was.
    let word = lastWord(text[..<open])
    guard word.hasNumber || DateWords.isPresent(word) else { return text }
    var inner = text[text.index(after: open)...]
    if isClosed { inner = inner.dropLast() } else if text[open] != "," { return text }
    return isLength(inner) ? String(Blanks.trimmed(text[..<open])) : text
  }

  /// Whether a text is how long something was and nothing else: `3년 6개월`, `1 yr 3 mos`.
  static func isLength(_ text: Substring) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return !words.isEmpty && words.count <= 5 && words.contains { $0.contains(where: \.isNumber) }
      && words.allSatisfy { word in
        let unit = DateWords.folded(word.drop(while: \.isNumber))
        return word.prefix(while: \.isNumber).count <= 2
          && (unit.isEmpty ? word.allSatisfy(\.isNumber) : lengths.contains(unit))
      } && words.contains { word in word.contains(where: \.isLetter) }
  }

  /// What `withoutLength` takes away; nil where it takes nothing.
  static func length(in text: String) -> String? {
    let rest = withoutLength(text)
    guard rest.utf8.count < text.utf8.count else { return nil }
    let length = text.dropFirst(rest.count).drop { " (（,".contains($0) }
    return String(Blanks.trimmed(length.prefix { !")）".contains($0) }))
  }

  /// The last place where what was said after a date may begin.
  private static func lastOpening(_ text: String) -> String.Index? {
    let narrow = text.utf8.lastIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ",") }
    guard let wide = text.allBytes(of: "（").last?.lowerBound else { return narrow }
    return narrow.map { max($0, wide) } ?? wide
  }

  /// What stands after the last blank, but for blanks at the end.
  private static func lastWord(_ text: Substring) -> Substring {
    let blank = UInt8(ascii: " ")
    guard let last = text.utf8.lastIndex(where: { $0 != blank }) else { return "" }
    let start = text.utf8[..<last].lastIndex(of: blank).map { text.utf8.index(after: $0) } ?? text.startIndex
    return text[start..<text.utf8.index(after: last)]
  }

  /// The units that tell how long something was.
  static let lengths = WordLists.set("lengths")

  private static let bounds = WordLists.rows("from and up to")

  /// `2017년 3월부터 2019년 2월까지` with a dash between.
  private static func fromUntil(_ text: String) -> String {
    for row in bounds {
      guard let until = row.words.first, text.hasSuffix(until), let mark = text.firstBytes(of: row.name)
      else {
        continue
      }
      return text[..<mark.lowerBound] + " ~ " + text[mark.upperBound...].dropLast(until.count)
    }
    return text
  }

  private static func read(_ left: Substring, _ right: Substring) -> DraftPeriod? {
    let (left, right) = (Blanks.trimmed(left), Blanks.trimmed(DateWords.withoutExpected(right)))
    if let next = nextYear(left, right) { return next }
    guard let start = DateReading.date(left) ?? shared(left, right) else { return nil }
    if right.isEmpty || DateWords.isPresent(right) { return DraftPeriod(start: start, end: .present) }
    // `June 2019 – August`: the year stands once.
    if let month = DateReading.loneMonth(right) ?? koreanMonth(right), let first = start.month,
      start.day == nil,
      month > first, let end = CalendarDate(year: start.year, month: month)
    {
      return DraftPeriod(start: start, end: .date(end))
    }
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

  /// A month in figures before the Korean word for one.
  private static func koreanMonth(_ text: Substring) -> Int? {
    guard text.hasSuffix("\u{C6D4}") else { return nil }
    let figures = Blanks.trimmed(text.dropLast())
    guard (1...2).contains(figures.utf8.count) else { return nil }
    return Int(figures).flatMap { (1...12).contains($0) ? $0 : nil }
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
    for phrase in DateWords.sincePhrases where text.utf8.count > phrase.utf8.count + 4 {
      let head = text.prefix(phrase.count)
      if DateWords.folded(head) == phrase, let start = DateReading.date(text[head.endIndex...]) {
        return DraftPeriod(start: start, end: .present)
      }
    }
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

  /// `until 2012`, `bis März 2012`, `2012년까지`: an end whose start is not said.
  private static func until(_ text: String) -> DraftPeriod? {
    let word = text.prefix { $0 != " " }
    if DateWords.ending.contains(DateWords.folded(word)), let end = DateReading.date(text[word.endIndex...]) {
      return DraftPeriod(start: nil, end: .date(end))
    }
    let start = text.prefix(16).lowercased()
    for phrase in DateWords.endingPhrases where start.hasPrefix(phrase) {
      if let end = DateReading.date(text.dropFirst(phrase.count)) {
        return DraftPeriod(start: nil, end: .date(end))
      }
    }
    for word in DateWords.upTo where text.hasSuffix(word) {
      if let end = DateReading.date(text.dropLast(word.count)) {
        return DraftPeriod(start: nil, end: .date(end))
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
      case "–", "—", "~", "-", "/", "～", "〜", "−", "→":
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
