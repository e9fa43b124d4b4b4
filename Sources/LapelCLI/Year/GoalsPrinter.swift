import Lapel
import LapelYear

/// A year's goals for people.
struct GoalsPrinter {
  let goals: GoalsReport?
  let year: Int?
  let words: YearWords

  init(_ goals: GoalsReport?, year: Int?, _ words: YearWords) {
    (self.goals, self.year, self.words) = (goals, year, words)
  }

  func print(to console: Console) throws(Failure) {
    guard let goals else { return try sayNothing(console) }
    let theme = goals.theme.map { "  \($0)" } ?? ""
    try console.print("\(words("\(goals.year)년 목표", "Goals of \(goals.year)"), .bold)\(theme)")
    if let first = goals.first { try console.print("\(words("무엇보다 먼저", "first of all")): \(first)") }
    for item in goals.items { try print(item, console) }
    let open = goals.items.filter(\.proof.isEmpty)
    if !open.isEmpty {
      let names = open.map { $0.id ?? $0.text }.joined(separator: ", ")
      try console.print("\(words("아직 근거(proof)가 없는 목표", "without proof yet")): \(names)")
    }
  }

  private func print(_ item: GoalsReport.Item, _ console: Console) throws(Failure) {
    let id: StyledText = item.id.map { "  \($0, .cyan)" } ?? ""
    try console.print("- \(item.text)\(id)")
    func line(_ label: String, _ text: String?) throws(Failure) {
      if let text, !text.isEmpty { try console.print("  \(label, .dim): \(text)") }
    }
    let parts = item.parts.map { $0 == item.first ? "\($0) (\(words("먼저", "first")))" : $0 }
    try line(words("나눠서", "parts"), parts.joined(separator: ", "))
    try line(words("왜", "why"), item.why)
    try line(words("진행", "progress"), progress(of: item))
    try line(words("이룬 것", "done"), item.done)
    try line(words("돌아보면", "review"), item.review)
    try line(words("근거", "proof"), item.proof.joined(separator: ", "))
    try line(words("바꿀 X", "turns the X of"), item.turns.joined(separator: ", "))
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
      try console.print("\(words("\(year)년의 목표가 없습니다", "there are no goals of \(year)"))")
    }
    try console.print(
      """
      \(words("한 해의 목표를 폴더의 YAML 파일에 적으세요:", "Write down what a year is for, in a YAML file of the folder:"))
        goals:
          year: \(year ?? 2024)
          items:
            - {id: papers, text: \(words("논문 서른 편", "thirty papers")), progress: 3/30}
      """)
  }
}
