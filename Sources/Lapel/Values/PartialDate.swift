/// A date as precisely as it is known: a year, a month or a day.
public struct PartialDate: Hashable, Sendable {
  /// The year of the Gregorian calendar.
  public let year: Int
  /// The month, 1 to 12; nil when only the year is known.
  public let month: Int?
  /// The day, 1 to 31; nil when only the month is known.
  public let day: Int?

  /// Makes a date without checking that it exists; that is checked when a text is read.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date in ISO 8601, as precise as it is known: `2023`, `2023-09`, `2023-09-04`.
  public var iso: String {
    if let plain = plainISO { return plain }
    func padded(_ n: Int, _ width: Int) -> String {
      let digits = String(n)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } }).joined(separator: "-")
  }

  /// The same for numbers of the usual length; nil for others.
  private var plainISO: String? {
    let (month, day) = (month ?? 0, day ?? 0)
    guard (0...9999).contains(year), (0...99).contains(month), (0...99).contains(day) else { return nil }
    return String(unsafeUninitializedCapacity: 10) { bytes in
      var count = 0
      func add(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
      }
      func add(two number: Int) {
        add(0x30 + UInt8(number / 10))
        add(0x30 + UInt8(number % 10))
      }
      add(two: year / 100)
      add(two: year % 100)
      for part in [self.month, self.day] {
        guard let part else { continue }
        add(0x2D)
        add(two: part)
      }
      return count
    }
  }
}
