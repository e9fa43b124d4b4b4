import Lapel

extension Project: EvidenceGiving {
  /// That it was made with others, where a team is told.
  func evidence(_ context: EvidenceContext) -> SectionEvidence {
    guard let count = team.flatMap({ Int($0.text) }), count > 1 else { return SectionEvidence() }
    return SectionEvidence(words: ["teamwork", "team of \(count)"])
  }
}
