package import Lapel

/// The goals of one year: how far each has come, which questions it is to settle, and what proves it.
package struct GoalsReport: Sendable {
  /// The year.
  package let year: Int
  /// The year in one line; nil: not written.
  package let theme: String?
  /// The goal that comes before all others; nil: not written.
  package let first: String?
  /// The goals, in the order written.
  package let items: [Item]
  /// Who may read them; private unless the file says otherwise.
  package let show: ShowLevel

  /// The ids of the goals without proof; nil for a goal without an id.
  package var unproven: [String?] { items.filter(\.proof.isEmpty).map(\.id) }

  /// One goal.
  package struct Item: Sendable {
    /// Its id; nil for a goal without one.
    package let id: String?
    /// The goal itself.
    package let text: String
    /// Its parts, in the order written.
    package let parts: [String]
    /// The part that comes first; nil: not written.
    package let first: String?
    /// The reason for it; nil: not written.
    package let why: String?
    /// The outcome; nil: not written.
    package let done: String?
    /// How far it has come; nil: not written.
    package let progress: Progress?
    /// What the person thought of it later; nil: not written.
    package let review: String?
    /// What proves it, by the names that `lapel list` prints.
    package let proof: [String]
    /// The questions whose latest answer names the goal and is not `O`.
    package let turns: [String]
  }

  /// How far a goal has come, as a text or as a list of what is done.
  package enum Progress: Sendable, Hashable {
    case text(String)
    case list([String])

    /// The share done, from 0, for `3/10` and `40%`; nil for a list and for words.
    package var share: Double? {
      guard case .text(let text) = self else { return nil }
      let parts = text.filter { !$0.isWhitespace }.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count == 2, let done = Self.number(parts[0]), let all = Self.number(parts[1]), all > 0 {
        return Double(done) / Double(all)
      }
      guard parts.count == 1, parts[0].last == "%" else { return nil }
      return Self.number(parts[0].dropLast()).map { Double($0) / 100 }
    }

    private static func number(_ text: Substring) -> Int? {
      guard !text.isEmpty, text.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      return Int(text)
    }
  }

  /// nil when the year has no goals.
  ///
  /// - Parameter year: the year; nil for the newest.
  package init?(_ loaded: LoadedCareer, year: Int? = nil, language: Language) {
    let all = loaded.career.goals.compactMap { goals in goals.year.asYear.map { (year: $0, goals: goals) } }
    guard let wanted = year ?? all.map(\.year).max(), let (_, goals) = all.last(where: { $0.year == wanted })
    else { return nil }
    self.year = wanted
    theme = goals.theme?.text(in: language)
    first = goals.first?.text(in: language)
    show = goals.show ?? .nobody
    let questions = AssessedQuestion.all(loaded, language: language)
    items = goals.items.map { goal in
      Item(
        id: goal.id?.text, text: goal.text.text(in: language),
        parts: goal.items.map { $0.text(in: language) },
        first: goal.first?.text(in: language), why: goal.why?.text(in: language),
        done: goal.done?.text(in: language), progress: goal.progress.map { Progress($0, language) },
        review: goal.review?.text(in: language), proof: goal.proof.map { loaded.index.name(of: $0) },
        turns: questions.filter { $0.isToBeTurned(by: goal.id?.text) }.compactMap(\.id))
    }
  }
}

extension GoalsReport.Progress {
  init(_ progress: GoalProgress, _ language: Language) {
    switch progress {
    case .text(let text): self = .text(text.text(in: language))
    case .list(let texts): self = .list(texts.map { $0.text(in: language) })
    }
  }
}

extension CareerIndex {
  /// The name of what a pointer leads to, as `lapel list` prints it; the pointer's text when it leads to no item.
  package func name(of reference: Reference) -> String { item(for: reference)?.name ?? reference.text }
}

extension PlainText {
  /// The year in the text: `2023`, `2023년`; nil for anything else.
  package var asYear: Int? {
    let digits = text.drop(while: \.isWhitespace).prefix { ("0"..."9").contains($0) }
    let rest = text[digits.endIndex...].filter { !$0.isWhitespace }
    return digits.count == 4 && (rest.isEmpty || rest == "년") ? Int(digits) : nil
  }
}
