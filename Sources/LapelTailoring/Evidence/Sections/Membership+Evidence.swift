import Lapel

extension Membership: EvidenceGiving {
  /// The society's initials, by which postings call it.
  func evidence(_ context: EvidenceContext) -> SectionEvidence {
    SectionEvidence(words: organization.texts.flatMap(Initials.of))
  }
}
