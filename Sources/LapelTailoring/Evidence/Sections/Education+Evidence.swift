import Lapel

extension Education: EvidenceGiving {
  /// The degree and its grade; those who left without a degree hold none.
  func evidence(_ context: EvidenceContext) -> SectionEvidence {
    if UnfinishedDegree.isSaid(of: self) { return SectionEvidence() }
    let today = context.today
    let end = shared.when.span?.monthRange(until: today)?.upperBound
    let isOpen = shared.when.span?.end == .present || end.map { $0 > today.lastMonth } ?? false
    var level = degree.texts
    if level.isEmpty { level = institution.texts }
    return SectionEvidence(fact: .degree(level: level, isFinished: !isOpen, grade: GradePoint(gpa)))
  }
}
