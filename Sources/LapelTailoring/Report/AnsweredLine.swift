import Lapel

/// What the career has to say to one line of a posting.
struct AnsweredLine: Sendable {
  let finding: Finding
  let line: FitReport.Line
  let otherNames: [FitReport.OtherName]

  /// - Parameter asked: nil where the line asks for nothing.
  init(
    _ requirement: PostingRequirement, _ asked: Requirement?, _ judge: RequirementJudge,
    _ reasons: inout ReasonWriter
  ) {
    finding = asked.map(judge.answer) ?? Finding(status: .met, proofs: [])
    let terms = asked?.terms ?? []
    var remarks = finding.reasons.compactMap { reasons.remark($0) }
    let answer = FitReport.Line.Answer(to: requirement.text, asked, finding)
    if finding.status != .met,
      let remark = answer.remark(isKorean: reasons.isKorean) ?? asked.flatMap({ reasons.missing($0) })
    {
      remarks.append(remark)
    }
    line = FitReport.Line(
      text: requirement.text, kind: requirement.kind, status: finding.status,
      evidence: Self.proofs(finding, judge.items, terms, &reasons), remarks: remarks,
      answer: answer)
    otherNames = reasons.otherNames(terms, finding.proofs.map(\.item))
  }

  private static func proofs(
    _ finding: Finding, _ items: [EvidenceItem], _ terms: [AskedTerm], _ reasons: inout ReasonWriter
  ) -> [FitReport.Proof] {
    var proofs: [FitReport.Proof] = []
    for proof in finding.proofs {
      let id = items[proof.item].id
      if proofs.contains(where: { $0.id == id }) { continue }
      proofs.append(FitReport.Proof(id: id, why: reasons.why(terms, proof.item)))
      if proofs.count == 5 { break }
    }
    return proofs
  }
}
