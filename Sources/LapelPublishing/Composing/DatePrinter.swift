package import Lapel

/// Prints dates and periods on a page: as far as they are known, to the month unless the options say otherwise.
package struct DatePrinter {
  let words: Words
  var precision: ResolvedOptions.DatePrecision
  /// The person's own date pattern; nil: the language's.
  var pattern: DatePattern?
  let today: PartialDate

  func print(_ date: PartialDate) -> ResumeDate {
    let point = point(date, to: precision)
    return ResumeDate(text: point.text, start: point, end: nil, duration: nil)
  }

  /// - Parameter showsLength: whether to print how long it was.
  func print(_ period: Period, showsLength: Bool) -> ResumeDate {
    var precision = precision
    var duration = showsLength ? length(of: period) : nil
    if case .date(let end) = period.end, let start = period.start, isShort(start, end) {
      precision = .day
      duration = nil
    }
    let start = period.start.map { point($0, to: precision) }
    let end: ResumeDate.Point
    switch period.end {
    case .date(let date): end = point(date, to: precision)
    case .present:
      if let date = period.start, let start, isAhead(date) {
        // What has not begun is not going on.
        let text = words.sentence("from", start.text)
        return ResumeDate(
          text: text, start: .init(text: text, iso: start.iso), end: nil, duration: nil)
      }
      end = ResumeDate.Point(text: words.present, iso: nil)
    }
    guard let start else {
      // An end alone is not a year in which it happened.
      let text = words.sentence("until", end.text)
      return ResumeDate(text: text, start: nil, end: .init(text: text, iso: end.iso), duration: nil)
    }
    if start == end { return ResumeDate(text: start.text, start: start, end: nil, duration: duration) }
    return ResumeDate(text: "\(start.text) – \(end.text)", start: start, end: end, duration: duration)
  }

  // MARK: Parts

  private func point(_ date: PartialDate, to precision: ResolvedOptions.DatePrecision) -> ResumeDate.Point {
    let kept =
      switch precision {
      case .year: PartialDate(year: date.year)
      case .month: PartialDate(year: date.year, month: date.month)
      case .day: date
      }
    return ResumeDate.Point(text: text(of: kept), iso: kept.iso)
  }

  /// The date in the person's pattern if enough of it is known, else as the language writes it.
  private func text(of date: PartialDate) -> String {
    let own = pattern.flatMap { $0.precision == date.precision ? $0 : nil }
    let usual = DatePattern(words["date.\(date.precision.rawValue)"])
    return own?.text(of: date, words) ?? usual?.text(of: date, words) ?? date.iso
  }

  private func isAhead(_ date: PartialDate) -> Bool { date.iso > today(asKnownAs: date).iso }

  /// Whether it is over, as far as it is known.
  func isPast(_ date: PartialDate) -> Bool { date.iso < today(asKnownAs: date).iso }

  private func today(asKnownAs date: PartialDate) -> PartialDate {
    PartialDate(
      year: today.year, month: date.month == nil ? nil : today.month, day: date.day == nil ? nil : today.day)
  }

  /// Whether days are printed, because it began and ended in the same or neighbouring months.
  private func isShort(_ start: PartialDate, _ end: PartialDate) -> Bool {
    guard start.day != nil, end.day != nil, let months = Self.months(from: start, to: end) else {
      return false
    }
    return (1...2).contains(months)
  }

  private func length(of period: Period) -> String? {
    guard let months = Self.months(of: period, today: today), months > 0 else { return nil }
    return words.length(months: months)
  }

  /// The number of months that a period lasts; nil when the month of an end is not known.
  package static func months(of period: Period, today: PartialDate) -> Int? { period.months(until: today) }

  /// The number of months touched from one day to another; nil when it is not known.
  private static func months(from start: PartialDate, to end: PartialDate) -> Int? {
    guard let first = start.month, let last = end.month else { return nil }
    return (end.year - start.year) * 12 + last - first + 1
  }
}

extension Words {
  /// The date in words, as in an editor, in a language of the program's messages: `December 2022`, `2022년 12월`.
  package func spelledOut(_ date: PartialDate) -> String {
    DatePattern(self["editor.date.\(date.precision.rawValue)"])?.text(of: date, self) ?? date.iso
  }
}

extension PartialDate {
  /// How much of it is known.
  fileprivate var precision: ResolvedOptions.DatePrecision {
    day != nil ? .day : month != nil ? .month : .year
  }
}
