import Lapel

extension Skill: EvidenceGiving {
  /// How well, and since when.
  func evidence(_ context: EvidenceContext) -> SectionEvidence {
    SectionEvidence(fact: .skill(level: level.texts, since: since?.date.firstMonth))
  }
}
