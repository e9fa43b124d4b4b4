/// What each item of a career is worth to one company: how much of what is asked it answers.
package struct FitWorth: Sendable, Hashable {
  /// By the item's name, as `lapel list` prints it; what answers nothing is not there.
  package private(set) var values: [String: Int] = [:]
  /// How many of the posting's lines it answers.
  package private(set) var lines: [String: Int] = [:]
  /// The best proof of each required line that has one.
  package private(set) var required: Set<String> = []

  /// A required line that one item alone answers is worth as much as a job's first highlight.
  private static let required = 120.0

  init(_ requirements: [PostingRequirement], _ findings: [Finding], _ evidence: Evidence) {
    var sums: [String: Double] = [:]
    for (requirement, finding) in zip(requirements, findings) where finding.status != .gap {
      let best = max(finding.proofs.first?.score ?? 0, 0.01)
      if requirement.kind == .required, let proof = finding.proofs.first {
        required.insert(evidence.items[proof.item].id)
      }
      let weight = Self.weight(of: requirement.kind) * (finding.status == .met ? 1 : 0.6)
      for (place, proof) in finding.proofs.enumerated() {
        // The page needs the best proof; the fourth adds little.
        let value = weight * proof.score / best / Double(1 + place)
        sums[evidence.items[proof.item].id, default: 0] += value
        if place < 3 { lines[evidence.items[proof.item].id, default: 0] += 1 }
      }
    }
    values = sums.mapValues { Int($0.rounded()) }
  }

  private static func weight(of kind: RequirementKind) -> Double {
    switch kind {
    case .required: required
    case .duty: required * 0.5
    case .preferred: required * 0.5
    }
  }
}
