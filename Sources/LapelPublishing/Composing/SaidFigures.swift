import Lapel

/// Whether a line says its metric's figures itself, so that they are not printed a second time beside it.
enum SaidFigures {
  /// `days fell from 6.1 to 3.4` says `was: 6.1 days` and `now: 3.4 days`; one figure alone must stand there with its unit.
  static func areAll(_ figures: [String], in line: String) -> Bool {
    guard !figures.isEmpty else { return false }
    let held = line.withoutBlanks
    let (numbers, units) = (numbers(in: line), units(in: line))
    return figures.allSatisfy { figure in
      let own = Self.numbers(in: figure)
      let isApart = figures.count > 1 && !own.isEmpty && Self.units(in: figure).isSubset(of: units)
      return own.isSubset(of: numbers) && (isApart || held.contains(figure.withoutBlanks))
    }
  }

  private static func units(in text: String) -> Set<Substring> { Set(text.split { !$0.isLetter }) }

  /// The numbers of a text as typed, with the marks inside them.
  private static func numbers(in text: String) -> Set<String> {
    var numbers: Set<String> = []
    for word in text.split(whereSeparator: { !($0.isASCII && $0.isNumber) && $0 != "." && $0 != "," }) {
      let number = word.trimmingPrefix { $0 == "." || $0 == "," }
      let end = number.lastIndex { $0.isNumber }
      if let end { numbers.insert(String(number[...end])) }
    }
    return numbers
  }
}
