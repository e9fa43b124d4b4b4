import Lapel

extension TestScore: EvidenceGiving {
  /// The score, unless it was not reached.
  func evidence(_ context: EvidenceContext) -> SectionEvidence {
    let name = self.name.versions.map(\.text).joined(separator: " ")
    let value = score.texts.joined(separator: " ")
    // `JLPT N1 (불합격)`, `score: failed`.
    if [name, value].contains(where: { CertificateStanding.isSought(FoldedLine($0)) }) {
      return SectionEvidence()
    }
    return SectionEvidence(fact: .score(name: name, score: value, expires: expiry(context.today)))
  }

  /// A test score of two years counts no more, unless the person says until when.
  private func expiry(_ today: PartialDate) -> Int? {
    if let date = validUntil?.date { return date.lastMonth + (date.isBefore(today) ? 0 : 1) }
    guard name.versions.contains(where: { TestScale.lapses($0.text) }) else { return nil }
    return shared.when.date.map { $0.date.firstMonth + 24 }
  }
}
