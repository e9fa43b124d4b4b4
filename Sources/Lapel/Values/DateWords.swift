import LapelTeX

/// Words that stand in dates and periods: `Resources/dates.txt`, whose remarks say where each stands.
package enum DateWords {
  /// The number of a month's name or of its usual short form, in lower case; nil for any other word, also for one that means
  /// another month in another language.
  package static func month(_ word: String) -> Int? { months[word] }

  /// The names of each month that are no other words in a sentence, in order.
  static let monthsInProse: [[String]] = monthLines.map { words(of: $0.prefix { $0 != "|" }) }

  static let ordinals = Set(words("ordinals"))
  static let of = Set(words("of"))
  /// Before a date: that day on, with no end.
  static let since = Set(words("since"))
  /// After a date: that day on. They may also stand between two dates.
  static let sinceAfter = Set(words("since after"))
  /// Between two dates, or before one that is an end.
  static let until = Set(words("until"))
  /// Between two dates only.
  static let to = Set(words("to"))
  /// After a date that is an end.
  static let untilAfter = Set(words("until after"))
  /// Of a period that goes on, in order.
  static let present = words("present")

  /// Whether they say that a period goes on, as any tool has it.
  static func isPresent(_ words: String) -> Bool {
    PresentWords.contains(words) || presentInDates.contains(words)
  }

  private static let presentInDates = Set(words("present in dates"))

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, line) in monthLines.enumerated() {
      for name in line.split(separator: "|").flatMap(words(of:)) { months[name] = index + 1 }
    }
    return months
  }()

  private static let monthLines = lists.texts(of: "months").map { Substring($0) }

  private static let lists = NamedLists([EmbeddedTexts.bytes(of: "dates.txt")])

  private static func words(_ list: String) -> [String] { lists.words(of: list) }

  private static func words(of line: Substring) -> [String] {
    line.split(separator: ",").map { String(Blanks.trimmed($0)) }.filter { !$0.isEmpty }
  }
}
