import LapelTeX

/// Numbers before headings that count them, as in `### 1. Nuri` and `### 2. Hanbit`. A number that stands alone or out of its order
/// is of what it stands before: `### 2. Staatsexamen`, `### 1. FC Köln`.
enum MarkdownCounts {
  /// The lines of headings whose number only counts them: those of one level with no higher heading between them, the numbers
  /// of which go up from one.
  static func headings(in lines: [Substring]) -> Set<Int> {
    var counted: Set<Int> = []
    var runs: [Int: [Heading]] = [:]
    var fence: Substring?
    func end(_ run: [Heading]?) {
      guard let run, count(run) else { return }
      for heading in run { counted.insert(heading.line) }
    }
    for (at, line) in lines.enumerated() {
      let text = Blanks.trimmed(line)
      if let open = fence {
        if text.hasPrefix(open) { fence = nil }
        continue
      }
      if text.hasPrefix("```") || text.hasPrefix("~~~") {
        fence = text.prefix(3)
        continue
      }
      guard let level = level(of: text) else { continue }
      for inner in runs.keys where inner > level { end(runs.removeValue(forKey: inner)) }
      if let heading = Heading(text.dropFirst(level), at) { runs[level, default: []].append(heading) }
    }
    for run in runs.values { end(run) }
    return counted
  }

  /// How many marks a heading begins with; nil for any other line.
  static func level(of text: Substring) -> Int? {
    let level = text.prefix { $0 == "#" }.count
    return (1...6).contains(level) && text.dropFirst(level).first?.isWhitespace == true ? level : nil
  }

  /// Whether the numbers of headings are their order: two at least, and what they stand before begins otherwise in each, as
  /// the first and the second of one thing do not.
  private static func count(_ run: [Heading]) -> Bool {
    run.count > 1 && run.enumerated().allSatisfy { $0.offset + 1 == $0.element.number }
      && Set(run.map(\.first)).count > 1
  }

  private struct Heading {
    let line: Int
    let number: Int
    /// The first word behind the number.
    let first: String

    /// nil for one that no number stands before; `3. May 2020` is a date.
    init?(_ text: Substring, _ line: Int) {
      let text = Blanks.trimmed(text)
      let (rest, mark) = BulletMark.strip(text)
      guard mark == "0", let scalar = text.unicodeScalars.first else { return nil }
      let digits = text.drop { $0 == "(" }.prefix { $0.isASCII && $0.isNumber }
      guard
        let number = Int(digits)
          ?? scalar.properties.numericType.flatMap({ _ in
            scalar.properties.numericValue.map { Int($0) }
          })
      else { return nil }
      let first = DateWords.folded(rest.prefix { !$0.isWhitespace })
      guard DateWords.month(first) == nil else { return nil }
      (self.line, self.number, self.first) = (line, number, first)
    }
  }
}
