import Lapel

/// How many applications reached each stage, and what came of them.
package struct Funnel: Sendable, Hashable {
  /// How many applications there are.
  package let applied: Int
  /// In the order in which stages follow one another.
  package let stages: [StageCount]
  /// By outcome, however it is typed, one's own words as they are; in the order met.
  package let outcomes: [OutcomeCount]

  /// How many came to a stage, and how they left it.
  package struct StageCount: Sendable, Hashable {
    /// `documents`, `interview-2`, or the person's own word.
    package let stage: String
    /// How many passed.
    package let passed: Int
    /// How many failed.
    package let failed: Int
    /// Waiting, without an answer, withdrawn, unknown.
    package let other: Int
    /// All that came so far.
    package var reached: Int { passed + failed + other }
  }

  /// How many ended in one way.
  package struct OutcomeCount: Sendable, Hashable {
    /// `accepted`, `rejected`, one's own words; `unknown` where none is.
    package let outcome: String
    /// How many.
    package let count: Int
  }

  /// The last result of a stage counts; what is not written was not reached.
  package init(_ rows: [ApplicationRow]) {
    applied = rows.count
    var results: [String: [StageResult]] = [:]
    var names: [String] = []
    var counts: [String: Int] = [:]
    var outcomes: [String] = []
    for row in rows {
      for stage in row.course {
        if results[stage.name] == nil { names.append(stage.name) }
        results[stage.name, default: []].append(stage.result)
      }
      let outcome = row.countedOutcome
      if counts[outcome] == nil { outcomes.append(outcome) }
      counts[outcome, default: 0] += 1
    }
    stages = Stage.inOrder(names).map { name in
      let all = results[name] ?? []
      let (passed, failed) = (all.count { $0 == .passed }, all.count { $0 == .failed })
      return StageCount(stage: name, passed: passed, failed: failed, other: all.count - passed - failed)
    }
    self.outcomes = outcomes.map { OutcomeCount(outcome: $0, count: counts[$0] ?? 0) }
  }
}
