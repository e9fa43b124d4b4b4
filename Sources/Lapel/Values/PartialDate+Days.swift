/// Dates as day numbers, to tell how long ago something was.
extension PartialDate {
  /// The last day that the date may mean, in days since 1970-01-01 of the Gregorian calendar: for a year or a month,
  /// its last day.
  public var lastDay: Int {
    let month = self.month ?? 12
    let day = self.day ?? PartialDate.lastDay(ofMonth: month, in: year)
    // Years here begin in March, so that the leap day comes last (H. Hinnant, chrono-compatible date algorithms).
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// - Parameter day: the number of days since 1970-01-01.
  package init(day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    self.init(
      year: year + era * 400 + (month >= 10 ? 1 : 0), month: month < 10 ? month + 3 : month - 9,
      day: ofYear - (153 * month + 2) / 5 + 1)
  }
}
