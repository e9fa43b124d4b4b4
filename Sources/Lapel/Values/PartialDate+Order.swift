/// Comparing dates of different precision, and counting months.
extension PartialDate {
  /// Whether the date is certainly earlier; dates are compared only as far as both are known.
  public func isBefore(_ other: PartialDate) -> Bool {
    if year != other.year { return year < other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month < otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day < otherDay
  }

  /// The number of months since the year 0; a year alone counts as its first month.
  package var firstMonth: Int { year * 12 + (month ?? 1) - 1 }
  /// The number of months since the year 0; a year alone counts as its last month.
  package var lastMonth: Int { year * 12 + (month ?? 12) - 1 }
}

extension Period {
  /// How many months the period lasts, both ends included: 2023-01-16..2023-08-25 is 8 months. A month that has begun
  /// counts; when both days are known, months begin on the first day's date: 2024-08-31..2024-09-01 is one month.
  ///
  /// nil when it is not known: when an end has no month, or the start is missing or after today.
  ///
  /// - Parameter today: the end of a period that is still going on.
  public func months(until today: PartialDate) -> Int? {
    let last = end.date(until: today)
    guard let start, start.month != nil, last.month != nil, start.firstMonth <= last.lastMonth else {
      return nil
    }
    return last.lastMonth - start.firstMonth + 1 - Self.monthsTouchedAlone(from: start, to: last)
  }

  /// 1 when the days show that the period is shorter than the months it touches, else 0.
  private static func monthsTouchedAlone(from start: PartialDate, to last: PartialDate) -> Int {
    guard let first = start.day, let end = last.day, start.firstMonth < last.lastMonth else { return 0 }
    return end < first ? 1 : 0
  }

  /// Every month that the period touches; a year alone runs from January to December; nil without a start.
  package func monthsTouched(until today: PartialDate) -> ClosedRange<Int>? {
    guard let start else { return nil }
    let last = end.date(until: today).lastMonth
    return start.firstMonth <= last ? start.firstMonth...last : nil
  }

  /// The months that the period lasts, up to the last one it touches; a year alone runs from January to December; nil without a start.
  package func monthRange(until today: PartialDate) -> ClosedRange<Int>? {
    guard let start, let touched = monthsTouched(until: today) else { return nil }
    let last = end.date(until: today)
    return touched.lowerBound + Self.monthsTouchedAlone(from: start, to: last)...touched.upperBound
  }
}

extension Period.End {
  fileprivate func date(until today: PartialDate) -> PartialDate {
    switch self {
    case .date(let date): date
    case .present: today
    }
  }
}
