import Lapel
import LapelYear

/// Prints a year's goals for people.
struct GoalsPrinter {
  let goals: GoalsReport?
  let year: Int?
  /// The year for examples when none was asked for.
  let thisYear: Int
  let words: RecordWords

  init(_ goals: GoalsReport?, year: Int?, thisYear: Int, _ words: RecordWords) {
    (self.goals, self.year, self.thisYear, self.words) = (goals, year, thisYear, words)
  }

  func print(to console: Console) throws(Failure) {
    guard let goals else { return try sayNothing(console) }
    let theme = goals.theme.map { "  \($0)" } ?? ""
    try console.print("\(words(.terminalGoals, String(goals.year)), .bold)\(theme)")
    if let first = goals.first { try console.print("\(words[.terminalFirst]): \(first)") }
    for item in goals.items { try print(item, console) }
    let open = goals.items.filter(\.proof.isEmpty)
    if !open.isEmpty {
      let names = open.map { $0.id ?? $0.text }.joined(separator: ", ")
      try console.print("\(words[.terminalWithoutProof]): \(names)")
    }
  }

  private func print(_ item: GoalsReport.Item, _ console: Console) throws(Failure) {
    let id: StyledText = item.id.map { "  \($0, .cyan)" } ?? ""
    try console.print("- \(item.text)\(id)")
    func line(_ label: String, _ text: String?) throws(Failure) {
      if let text, !text.isEmpty { try console.print("  \(label, .dim): \(text)") }
    }
    let parts = item.parts.map { $0 == item.first ? words(.terminalPartFirst, $0) : $0 }
    try line(words[.goalsParts], parts.joined(separator: ", "))
    try line(words[.goalsWhy], item.why)
    try line(words[.goalsProgress], progress(of: item))
    try line(words[.goalsDone], item.done)
    try line(words[.terminalReview], item.review)
    try line(words[.goalsProof], item.proof.joined(separator: ", "))
    try line(words[.goalsTurns], item.turns.joined(separator: ", "))
  }

  private func progress(of item: GoalsReport.Item) -> String? {
    switch item.progress {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: ", ")
    case nil: nil
    }
  }

  private func sayNothing(_ console: Console) throws(Failure) {
    if let year {
      try console.print("\(words(.terminalNoGoals, String(year)))")
    }
    try console.print(
      """
      \(words[.terminalWriteGoals])
        goals:
          year: \(year ?? thisYear)
          items:
            - {id: papers, text: \(words[.terminalExampleGoal]), progress: 3/30}
      """)
  }
}
