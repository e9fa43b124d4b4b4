/// Days as numbers, for how long ago something was.
extension PartialDate {
  /// The last day that it may mean, in days since 1970-01-01 of the Gregorian calendar: of a year or a month, its
  /// last.
  public var lastDay: Int {
    let month = self.month ?? 12
    let day = self.day ?? PartialDate.lastDay(ofMonth: month, in: year)
    // Years that begin in March, so that the leap day is the last (H. Hinnant, chrono-compatible date algorithms).
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }
}
