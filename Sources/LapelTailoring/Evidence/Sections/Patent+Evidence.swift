import Lapel

extension Patent: EvidenceGiving {
  /// That it was granted, or at least filed, whatever became of it.
  func evidence(_ context: EvidenceContext) -> SectionEvidence {
    let isGranted = status.texts.contains { FoldedLine($0).has(Self.granted) }
    return SectionEvidence(words: ["patent", isGranted ? "특허 등록" : "특허 출원"])
  }

  private static let granted = PhraseList(named: "EvidenceBuilder.granted")
}
