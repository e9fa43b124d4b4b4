/// A date as precisely as it is known: a year, a month or a day.
public struct PartialDate: Hashable, Sendable {
  /// Of the Gregorian calendar.
  public let year: Int
  /// 1 to 12; nil when only the year is known.
  public let month: Int?
  /// 1 to 31; nil when only the month is known.
  public let day: Int?

  /// As it is given: whether there is such a day is checked when a text is read.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601, as precise as it is: `2023`, `2023-09`, `2023-09-04`.
  public var iso: String {
    func padded(_ n: Int, _ width: Int) -> String {
      let digits = String(n)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } }).joined(separator: "-")
  }
}
