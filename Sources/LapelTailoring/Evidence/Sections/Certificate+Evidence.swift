import Lapel

extension Certificate: EvidenceGiving {
  /// What it certifies, by its initials as well, and whether it still does.
  func evidence(_ context: EvidenceContext) -> SectionEvidence {
    SectionEvidence(
      fact: .certificate(
        level: name.texts + level.texts, CertificateStanding(self, today: context.today)),
      words: name.texts.flatMap(Initials.of))
  }
}
