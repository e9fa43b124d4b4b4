import Lapel

extension Publication: EvidenceGiving {
  /// That it is a paper, and whether the person is its first author; one in preparation or refused is none yet.
  func evidence(_ context: EvidenceContext) -> SectionEvidence {
    if status.texts.contains(where: { FoldedLine($0).has(Self.unpublished) }) { return SectionEvidence() }
    let isFirst =
      authors.first.map { author in author.versions.contains { context.ownName.matches($0.text) } } ?? false
    return SectionEvidence(words: ["논문", "논문 게재"] + (isFirst ? ["1저자"] : []))
  }

  private static let unpublished = PhraseList(named: "EvidenceBuilder.unpublished")
}
