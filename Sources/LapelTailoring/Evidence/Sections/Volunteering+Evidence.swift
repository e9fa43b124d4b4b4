import Lapel

extension Volunteering: EvidenceGiving {
  /// That it was done unpaid.
  func evidence(_ context: EvidenceContext) -> SectionEvidence { SectionEvidence(words: ["volunteering"]) }
}
