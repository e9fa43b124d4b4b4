import Lapel

/// The program's own words around a person's records, in one language: pages and printouts of a year, of goals, of
/// applications and of an interview. They are data, in `words/<language>.txt`.
package struct RecordWords: Sendable {
  private let values: [String: String]

  /// - Parameter values: the words in `words/<language>.txt`, by key.
  package init(_ values: [String: String]) { self.values = values }

  /// The words for a key; empty when there are none, which a test finds.
  package subscript(key: Key) -> String { values[key.rawValue] ?? "" }

  /// The words for a key with other texts filled in: `{0}` is the first of them.
  package func callAsFunction(_ key: Key, _ parts: String...) -> String {
    FilledPlaces.text(self[key], with: parts)
  }

  /// The words for a key with a number, with forms of their own for one and none: `1 line`, `3 lines`, `no line`.
  package func callAsFunction(_ key: Key, counting number: Int) -> String {
    FilledPlaces.text(named(key, counting: number), with: [String(number)])
  }

  /// The words for a key beside a number that is printed elsewhere.
  package func named(_ key: Key, counting number: Int) -> String {
    let ending = number == 1 ? ".one" : number == 0 ? ".none" : ""
    return values[key.rawValue + ending] ?? self[key]
  }

  // MARK: What other pages say too

  /// A number of months: `6 months`, `6개월`.
  package func months(_ number: Int) -> String {
    FilledPlaces.text(values[number == 1 ? "length.month" : "length.months"] ?? "", with: [String(number)])
  }

  /// A month of the year, from 1: `Jan`, `1월`.
  package func month(_ number: Int) -> String {
    let months = (values["months.short"] ?? "").split(separator: " ")
    return months.indices.contains(number - 1) ? String(months[number - 1]) : String(number)
  }

  /// Consecutive months: `Jan–Aug`, `1–8월`.
  package func months(_ stretch: ClosedRange<Int>) -> String {
    let (first, last) = (stretch.lowerBound, stretch.upperBound)
    return first == last
      ? month(first) : self(.yearMonthsSpan, month(first), month(last), String(first), String(last))
  }

  /// The grade of the major: `major 4.2`.
  package func major(_ grade: String) -> String {
    FilledPlaces.text(values["gpa.major"] ?? "", with: [grade])
  }

  /// The separator between a label and its value.
  package var labelSeparator: String { values["separator.label"] ?? ": " }

  // MARK: Days

  /// How long ago: `6 days ago`, `6일 전`, `today`.
  package func ago(_ days: Int) -> String {
    switch days {
    case 0: self[.daysToday]
    case 1: self[.terminalYesterday]
    default: self(.terminalAgo, counting: days)
    }
  }

  /// How long until: `tomorrow`, `in 5 days`, `3일 지남`.
  package func until(_ days: Int) -> String {
    switch days {
    case ..<0: self(.daysOver, counting: -days)
    case 0: self[.daysToday]
    case 1: self[.daysTomorrow]
    default: self(.daysLeft, counting: days)
    }
  }

  // MARK: Stages

  /// The words for a stage with a name in the table; the person's own stages keep their words.
  package func stage(_ name: String) -> String {
    if let known = values["stage." + name], !name.contains("#") { return known }
    let parts = name.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]), let numbered = values["stage.\(parts[0])-#"] else {
      return name
    }
    return FilledPlaces.text(numbered, with: [String(number)])
  }

  /// The words for an outcome: a known one in the page's language, others as typed.
  package func outcome(_ typed: String) -> String { values["outcome." + typed] ?? typed }
}
