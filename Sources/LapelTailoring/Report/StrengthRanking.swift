/// Strengths ordered by how much of what is asked for their evidence answers.
struct StrengthRanking {
  let ranked: [FitReport.RankedStrength]

  init(
    _ index: EvidenceIndex, _ requirements: [PostingRequirement], _ parsed: [Requirement?],
    _ findings: [Finding], field: Phrase?
  ) {
    let title = (field?.terms ?? []).map(index.slots.slot(of:)).filter { $0 >= 0 }
    var found: [(strength: FitReport.RankedStrength, weight: Double)] = []
    for (number, claim) in index.evidence.strengths.enumerated() {
      let proving = Set(claim.evidence)
      var supports = 0
      var weight = 0.0
      for (position, requirement) in requirements.enumerated() {
        guard let asked = parsed[position] else { continue }
        let share = Self.share(findings[position], proving, index.evidence)
        // A degree or a score says little about a strength, even when it is claimed as proof.
        let kind =
          Self.weight(of: requirement.kind)
          * (asked.isFact || asked.isManners || findings[position].isByManner ? 0.3 : 1)
        let isGap = findings[position].status == .gap
        if share > 0.3 {
          supports += 1
          weight += share * kind * (findings[position].status == .met ? 1 : 0.7)
        }
        // A line in the strength's own words is about it, whatever proves it; it counts less when nothing does.
        weight += Self.claimed(asked, by: number, index) * kind * (isGap ? 0.5 : 1)
      }
      weight += Self.inTitle * share(ofTitle: title, number, index)
      let strength = FitReport.RankedStrength(
        id: claim.id, supports: supports, claim: claim.claim,
        isInTitle: !index.claimed[number].isDisjoint(with: title), compare: claim.compare)
      found.append((strength, weight))
    }
    ranked = found.enumerated()
      .sorted { ($0.element.weight, -$0.offset) > ($1.element.weight, -$1.offset) }
      .map(\.element.strength)

    /// The share of the posting's title that the strength claims or its proof shows, from 0 to 1.
    func share(ofTitle title: [Int], _ strength: Int, _ index: EvidenceIndex) -> Double {
      guard !title.isEmpty else { return 0 }
      let proofs = index.evidence.strengths[strength].evidence
      let shown = title.reduce(0.0) { sum, slot in
        if index.claimed[strength].contains(slot) { return sum + 1 }
        let telling = proofs.count { index.own(slot, $0) >= EvidenceIndex.shows }
        return sum + (proofs.isEmpty ? 0 : Double(telling) / Double(proofs.count))
      }
      return shown / Double(title.count)
    }
  }

  /// The share of what a line asks for that the strength itself names, from 0 to 1.
  private static func claimed(_ asked: Requirement, by strength: Int, _ index: EvidenceIndex) -> Double {
    var seen: Set<Int> = []
    var (named, all) = (0.0, 0.0)
    for term in asked.terms where term.weight >= 1 {
      let slot = index.slots.slot(of: term)
      guard seen.insert(slot).inserted else { continue }
      all += term.weight
      if index.claimed[strength].contains(slot) { named += term.weight }
    }
    return all > 0 ? named / all : 0
  }

  /// The title of a position says as much about what is wanted as two of the lines under it.
  private static let inTitle = 4.0

  private static func weight(of kind: RequirementKind) -> Double {
    switch kind {
    case .required: 2
    case .duty: 1.5
    case .preferred: 1
    }
  }

  /// How much of a line's best answer is the strength's own proof, from 0 to 1; a highlight counts less when only its entry is the proof.
  private static func share(_ finding: Finding, _ proving: Set<Int>, _ evidence: Evidence) -> Double {
    guard finding.status != .gap else { return 0 }
    let best = max(finding.proofs.first?.score ?? 1, 0.01)
    return finding.proofs.prefix(4).reduce(0.0) { share, proof in
      if proving.contains(proof.item) { return max(share, proof.score / best) }
      if let parent = evidence.items[proof.item].parent, proving.contains(parent) {
        return max(share, proof.score / best * 0.6)
      }
      return share
    }
  }
}

extension Requirement {
  /// Whether it is answered by a fact rather than by something done.
  var isFact: Bool {
    switch self {
    case .degree, .score, .certificate, .language, .military, .years, .answer, .grade: true
    case .all(let list), .any(let list): list.allSatisfy(\.isFact)
    case .instead(let asked, _): asked.isFact
    case .shown, .amount, .manners, .interest: false
    }
  }
}
