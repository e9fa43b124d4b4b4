package import Lapel

/// Dates and periods as the page prints them.
///
/// Printed as known, to the month unless the options say otherwise; the same digits in every language.
package struct DatePrinter {
  let language: Language
  let precision: ResolvedOptions.DatePrecision
  let showsDuration: Bool
  let today: PartialDate

  func print(_ date: PartialDate) -> ResumeDate {
    let point = point(date, to: precision)
    return ResumeDate(text: point.text, start: point, end: nil, duration: nil)
  }

  func print(_ period: Period) -> ResumeDate {
    var precision = precision
    var duration = showsDuration ? durationText(period) : nil
    if case .date(let end) = period.end, let start = period.start, isShort(start, end) {
      precision = .day
      duration = nil
    }
    let start = period.start.map { point($0, to: precision) }
    let end: ResumeDate.Point =
      switch period.end {
      case .date(let date): point(date, to: precision)
      case .present: ResumeDate.Point(text: ResumeWords(language).present, iso: nil)
      }
    guard let start else {
      return ResumeDate(text: "– \(end.text)", start: nil, end: end, duration: nil)
    }
    if start == end { return ResumeDate(text: start.text, start: start, end: nil, duration: duration) }
    return ResumeDate(text: "\(start.text) – \(end.text)", start: start, end: end, duration: duration)
  }

  /// `8개월`, `1 year 2 months`.
  func durationText(months: Int) -> String {
    let (years, rest) = (months / 12, months % 12)
    if language.isKorean {
      return [years > 0 ? "\(years)년" : nil, rest > 0 ? "\(rest)개월" : nil].compactMap { $0 }.joined(
        separator: " ")
    }
    func counted(_ n: Int, _ word: String) -> String? { n > 0 ? "\(n) \(word)\(n == 1 ? "" : "s")" : nil }
    return [counted(years, "year"), counted(rest, "month")].compactMap { $0 }.joined(separator: " ")
  }

  // MARK: Parts

  private func point(_ date: PartialDate, to precision: ResolvedOptions.DatePrecision) -> ResumeDate.Point {
    let kept =
      switch precision {
      case .year: PartialDate(year: date.year)
      case .month: PartialDate(year: date.year, month: date.month)
      case .day: date
      }
    let iso = kept.iso
    return ResumeDate.Point(text: iso.split(separator: "-").joined(separator: "."), iso: iso)
  }

  /// Days are told of what began and ended within the same or neighbouring months.
  private func isShort(_ start: PartialDate, _ end: PartialDate) -> Bool {
    guard start.day != nil, end.day != nil, let months = Self.months(from: start, to: end) else {
      return false
    }
    return (1...2).contains(months)
  }

  private func durationText(_ period: Period) -> String? {
    guard let months = Self.months(of: period, today: today), months > 0 else { return nil }
    return durationText(months: months)
  }

  /// The months that a period touches; nil where an end's month is not known.
  package static func months(of period: Period, today: PartialDate) -> Int? {
    guard let start = period.start else { return nil }
    return switch period.end {
    case .date(let end): months(from: start, to: end)
    case .present: months(from: start, to: today)
    }
  }

  private static func months(from start: PartialDate, to end: PartialDate) -> Int? {
    guard let first = start.month, let last = end.month else { return nil }
    return (end.year - start.year) * 12 + last - first + 1
  }
}
