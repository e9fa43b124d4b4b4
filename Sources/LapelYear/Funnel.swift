import Lapel

/// How many applications reached each stage, and their outcomes.
package struct Funnel: Sendable, Hashable {
  /// The number of applications.
  package let applied: Int
  /// The stages in the order in which they follow one another.
  package let stages: [StageCount]
  /// The outcomes in the order met; different words for one outcome count together, the person's own words stay.
  package let outcomes: [OutcomeCount]

  /// How many applications reached a stage, and how they left it.
  package struct StageCount: Sendable, Hashable {
    /// `documents`, `interview-2`, or the person's own word.
    package let stage: String
    /// How many passed.
    package let passed: Int
    /// How many failed.
    package let failed: Int
    /// How many are waiting, unanswered, withdrawn or unknown.
    package let other: Int
    /// How many came this far.
    package var reached: Int { passed + failed + other }
  }

  /// How many applications had one outcome.
  package struct OutcomeCount: Sendable, Hashable {
    /// `accepted`, `rejected`, or the person's own words; `unknown` when there is none.
    package let outcome: String
    /// The number of applications.
    package let count: Int
  }

  /// Counts applications; the last result of a stage counts, and a stage that is not written was not reached.
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
