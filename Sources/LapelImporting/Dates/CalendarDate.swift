/// A date as precise as it was written: a year, a month of a year, or a day.
struct CalendarDate: Hashable, Comparable, Sendable {
  let year: Int
  var month: Int?
  var day: Int?

  /// nil for a date that no calendar has, or no career.
  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1900...2100).contains(year) else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month, day >= 1, day <= Self.days(in: month, of: year) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2023`, `2023-01`, `2023-01-16`.
  var iso: String {
    var text = String(year)
    for part in [month, day] {
      guard let part else { break }
      text += part < 10 ? "-0" : "-"
      text += String(part)
    }
    return text
  }

  /// By what both say; a year is not before a month of it.
  static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    if a.year != b.year { return a.year < b.year }
    guard let first = a.month, let second = b.month, first != second else {
      guard let first = a.day, let second = b.day, a.month == b.month else { return false }
      return first < second
    }
    return first < second
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
