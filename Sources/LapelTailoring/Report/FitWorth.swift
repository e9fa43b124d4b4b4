/// The worth of each item of a career to one company: how much of what it asks for the item answers.
package struct FitWorth: Sendable, Hashable {
  /// The worth by the item's name, as `lapel list` prints it; items that answer nothing are not in it.
  package private(set) var values: [String: Int] = [:]
  /// The number of the posting's lines that each item answers.
  package private(set) var lines: [String: Int] = [:]
  /// The items that are the best proof of a required line.
  package private(set) var required: Set<String> = []

  /// A required line that only one item answers is worth as much as a job's first highlight.
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
