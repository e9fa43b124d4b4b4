import Lapel
import Testing

@testable import LapelCLI

@Suite("Days")
struct DayTests {
  @Test("a day is four, two and two digits", arguments: ["2024-01-02", "2024-02-29", "1999-12-31"])
  func reads(text: String) { #expect(Day(text)?.date.iso == text) }

  @Test(
    "what is no day of the calendar is refused",
    arguments: [
      "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-2", "2024-01", "today", "2024-01-32", "2024-01-02-",
    ])
  func refuses(text: String) { #expect(Day(text) == nil) }

  @Test(
    "seconds since 1970 become the day in the Gregorian calendar",
    arguments: [(0, "1970-01-01"), (19_723, "2024-01-01"), (19_782, "2024-02-29"), (11_016, "2000-02-29")])
  func counts(days: Int, iso: String) { #expect(Day(sinceEpoch: days).date.iso == iso) }
}
