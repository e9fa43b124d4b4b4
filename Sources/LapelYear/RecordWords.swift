import Lapel

/// The program's own words around a person's records, in one language: pages and prints of a year, of goals, of
/// applications and of an interview. They are data, in `words/<language>.txt`.
package struct RecordWords: Sendable {
  private let values: [String: String]

  /// - Parameter values: what is in `words/<language>.txt`, by its key.
  package init(_ values: [String: String]) { self.values = values }

  /// The words of a key; empty where there are none, which a test finds.
  package subscript(key: Key) -> String { values[key.rawValue] ?? "" }

  /// The words of a key around other texts: `{0}` is the first of them.
  package func callAsFunction(_ key: Key, _ parts: String...) -> String {
    FilledPlaces.text(self[key], with: parts)
  }

  /// The words of a key around a number, which may be said otherwise of one and of none: `1 line`, `3 lines`, `no line`.
  package func callAsFunction(_ key: Key, counting number: Int) -> String {
    FilledPlaces.text(named(key, counting: number), with: [String(number)])
  }

  /// The words of a key beside a number that is elsewhere.
  package func named(_ key: Key, counting number: Int) -> String {
    let ending = number == 1 ? ".one" : number == 0 ? ".none" : ""
    return values[key.rawValue + ending] ?? self[key]
  }

  // MARK: What other pages say too

  /// `6 months`, `6개월`.
  package func months(_ number: Int) -> String {
    FilledPlaces.text(values[number == 1 ? "length.month" : "length.months"] ?? "", with: [String(number)])
  }

  /// A month of the year from one: `Jan`, `1월`.
  package func month(_ number: Int) -> String {
    let months = (values["months.short"] ?? "").split(separator: " ")
    return months.indices.contains(number - 1) ? String(months[number - 1]) : String(number)
  }

  /// Months that follow one another: `Jan–Aug`, `1–8월`.
  package func months(_ stretch: ClosedRange<Int>) -> String {
    let (first, last) = (stretch.lowerBound, stretch.upperBound)
    return first == last
      ? month(first) : self(.yearMonthsSpan, month(first), month(last), String(first), String(last))
  }

  /// The grade of one's major: `major 4.2`.
  package func major(_ grade: String) -> String {
    FilledPlaces.text(values["gpa.major"] ?? "", with: [grade])
  }

  /// What is between a label and what it is of.
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

  /// A stage by its name in the table; one's own keeps its words.
  package func stage(_ name: String) -> String {
    if let known = values["stage." + name], !name.contains("#") { return known }
    let parts = name.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]), let numbered = values["stage.\(parts[0])-#"] else {
      return name
    }
    return FilledPlaces.text(numbered, with: [String(number)])
  }

  /// An outcome as typed; a known one in the page's language.
  package func outcome(_ typed: String) -> String { values["outcome." + typed] ?? typed }
}
