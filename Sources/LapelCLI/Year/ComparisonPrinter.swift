import LapelPublishing
import LapelYear

/// Prints the differences between two CVs for people.
struct ComparisonPrinter {
  let comparison: OutlineComparison
  let words: RecordWords

  init(_ comparison: OutlineComparison, _ words: RecordWords) {
    (self.comparison, self.words) = (comparison, words)
  }

  func print(to console: Console) throws(Failure) {
    let (a, b) = (comparison.a, comparison.b)
    try console.print("\("- \(a.name)", .red)")
    try console.print("\("+ \(b.name)", .green)")
    if comparison.isSame { return try console.print("\(words[.terminalSame])") }
    if a.outline.lead != b.outline.lead {
      let none = words[.absent]
      try console.print("\(words[.terminalLedBy]): \(a.outline.lead ?? none) → \(b.outline.lead ?? none)")
    }
    try printApart(words[.terminalStrengths], comparison.strengths, console)
    try printApart(words[.terminalItems], comparison.items, console)
    if comparison.lines.isEmpty { return }
    try console.print("\(words[.terminalComparedLines], .bold)")
    for line in comparison.lines {
      if let old = line.a { try console.print("\("- \(old)", .red)") }
      if let new = line.b { try console.print("\("+ \(new)", .green)") }
    }
  }

  private func printApart(
    _ name: String, _ apart: (onlyA: [String], onlyB: [String]), _ console: Console
  ) throws(Failure) {
    if apart.onlyA.isEmpty, apart.onlyB.isEmpty { return }
    try console.print("\(name, .bold)")
    for id in apart.onlyA { try console.print("\("- \(id)", .red)") }
    for id in apart.onlyB { try console.print("\("+ \(id)", .green)") }
  }
}
