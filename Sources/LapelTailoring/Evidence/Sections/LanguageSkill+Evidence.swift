import Lapel

extension LanguageSkill: EvidenceGiving {
  /// How well it is spoken.
  func evidence(_ context: EvidenceContext) -> SectionEvidence {
    SectionEvidence(fact: .language(level: level.texts))
  }
}
