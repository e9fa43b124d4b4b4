/// Comparing dates of different precision, and counting months.
extension PartialDate {
  /// Whether it is certainly earlier: compared only as far as both are known.
  public func isBefore(_ other: PartialDate) -> Bool {
    if year != other.year { return year < other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month < otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day < otherDay
  }

  /// Months since the year 0; for a year alone, its first month.
  package var firstMonth: Int { year * 12 + (month ?? 1) - 1 }
  /// Months since the year 0; for a year alone, its last month.
  package var lastMonth: Int { year * 12 + (month ?? 12) - 1 }
}

extension Period {
  /// How many months it touches, both ends included: 2023-01-16..2023-08-25 is 8 months.
  ///
  /// nil when it is not known: an end without a month, no start, or a start after today.
  ///
  /// - Parameter today: the end of a period that still goes on.
  public func months(until today: PartialDate) -> Int? {
    let last =
      switch end {
      case .date(let date): date
      case .present: today
      }
    guard let start, start.month != nil, last.month != nil, start.firstMonth <= last.lastMonth else {
      return nil
    }
    return last.lastMonth - start.firstMonth + 1
  }

  /// Every month it touches, years alone from January to December; nil without a start.
  package func monthRange(until today: PartialDate) -> ClosedRange<Int>? {
    guard let start else { return nil }
    let last =
      switch end {
      case .date(let date): date.lastMonth
      case .present: today.lastMonth
      }
    return start.firstMonth <= last ? start.firstMonth...last : nil
  }
}
