import Lapel

extension Membership: EvidenceGiving {
  /// The grade of a body is a paper of it.
  func evidence(_ context: EvidenceContext) -> SectionEvidence { SectionEvidence(fact: .membership) }
}
