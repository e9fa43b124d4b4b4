/// Strengths in the order of how much of what is asked their evidence answers.
struct StrengthRanking {
  let ranked: [FitReport.RankedStrength]

  init(_ evidence: Evidence, _ requirements: [PostingRequirement], _ findings: [Finding]) {
    var found: [(FitReport.RankedStrength, Double)] = []
    for claim in evidence.strengths {
      // An entry that proves a claim lends it its highlights, but not the other way round.
      let proving = Set(claim.evidence)
      var supports = 0
      var weight = 0.0
      for (requirement, finding) in zip(requirements, findings) where finding.status != .gap {
        let best = finding.proofs.first?.score ?? 1
        let share = finding.proofs.prefix(4).reduce(0.0) { share, proof in
          let item = evidence.items[proof.item]
          if proving.contains(proof.item) { return max(share, proof.score / best) }
          if let parent = item.parent, proving.contains(parent) {
            return max(share, proof.score / best * 0.6)
          }
          return share
        }
        guard share > 0.3 else { continue }
        supports += 1
        weight += share * (requirement.kind == .required ? 2 : requirement.kind == .preferred ? 1 : 1.5)
      }
      found.append((FitReport.RankedStrength(id: claim.id, supports: supports), weight))
    }
    ranked = found.enumerated().sorted { ($0.element.1, -$0.offset) > ($1.element.1, -$1.offset) }.map(
      \.element.0)
  }
}
