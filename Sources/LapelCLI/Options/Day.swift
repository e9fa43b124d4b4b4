import ArgumentParser
import Lapel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A calendar day, as `--today` takes it: `2024-01-02`.
struct Day: Equatable, Sendable {
  let date: PartialDate

  init(year: Int, month: Int, day: Int) { date = PartialDate(year: year, month: month, day: day) }

  /// Reads a day that a person typed; throws what is wrong with it.
  init(typed text: String) throws(ValidationError) {
    guard let day = Day(text) else {
      throw ValidationError("a day of the calendar is written YYYY-MM-DD, such as 2024-01-02")
    }
    self = day
  }

  /// Reads a day; nil when there is no such day.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), year > 0, (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day of `SOURCE_DATE_EPOCH` if that is set (https://reproducible-builds.org), else of the clock.
  static func current() throws(Failure) -> Day {
    if let day = try ofEpoch() { day } else { clock() }
  }

  /// The day of `SOURCE_DATE_EPOCH`; nil when that is not set.
  static func ofEpoch() throws(Failure) -> Day? {
    guard let epoch = EnvironmentVariable.value(of: "SOURCE_DATE_EPOCH"), !epoch.isEmpty else {
      return nil
    }
    guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
      throw .usage("SOURCE_DATE_EPOCH is `\(epoch)`; expected seconds since 1970")
    }
    return Day(sinceEpoch: seconds / 86_400)
  }

  /// The day by the clock, in the person's time zone.
  static func clock() -> Day {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }

  /// - Parameter days: days since 1970-01-01 in the Gregorian calendar, counted in eras of 400 years.
  init(sinceEpoch days: Int) {
    var rest = days
    var year = 1970 + 400 * (rest / 146_097)
    rest %= 146_097
    while rest >= Day.length(ofYear: year) {
      rest -= Day.length(ofYear: year)
      year += 1
    }
    var month = 1
    while rest >= Day.length(ofMonth: month, year: year) {
      rest -= Day.length(ofMonth: month, year: year)
      month += 1
    }
    self.init(year: year, month: month, day: rest + 1)
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func length(ofYear year: Int) -> Int { isLeap(year) ? 366 : 365 }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
