import Lapel

/// The career's answer to one line of a posting.
struct AnsweredLine: Sendable {
  let finding: Finding
  let line: FitReport.Line
  let otherNames: [FitReport.OtherName]

  /// - Parameter asked: what the line asks for; nil when it asks for nothing.
  init(
    _ requirement: PostingRequirement, _ asked: Requirement?, _ judge: RequirementJudge,
    _ reasons: inout ReasonWriter
  ) {
    finding = asked.map(judge.answer) ?? Finding(status: .met, proofs: [])
    let terms = asked?.terms ?? []
    let items = finding.proofs.map(\.item)
    var remarks = finding.reasons.compactMap { reasons.remark($0) }
    let answer = FitReport.Line.Answer(to: requirement.text, asked, finding)
    // What the work will be is not asked of anybody yet.
    if finding.status != .met, requirement.kind != .duty,
      let remark = answer.remark(reasons.words)
        ?? asked.flatMap({ reasons.missing($0, besides: items) })
    {
      remarks.append(remark)
    }
    line = FitReport.Line(
      text: requirement.text, kind: requirement.kind, status: finding.status,
      evidence: Self.proofs(finding, judge.items, terms, &reasons), remarks: remarks,
      nearest: answer == .availability || finding.status != .gap
        ? nil : finding.nearest.map { judge.items[$0].id },
      actions: Self.actions(finding, judge.items), isDealBreaker: asked?.decides ?? false,
      answer: answer)
    otherNames = reasons.otherNames(terms, items)
  }

  /// What to do: update what is out of date, improve what is too low, and mention elsewhere what only a list of skills says.
  private static func actions(_ finding: Finding, _ items: [EvidenceItem]) -> [FitReport.Action] {
    guard finding.status != .met || !finding.proofs.isEmpty, let first = finding.proofs.first?.item else {
      return []
    }
    let id = items[first].id
    for reason in finding.reasons {
      switch reason {
      case .expired(_, let item): return [.renew(items[item].id)]
      case .grade(_, let item): return [.moveUp(items[item].id)]
      case .score(_, let item): return finding.status == .gap ? [.moveUp(items[item].id)] : []
      default: continue
      }
    }
    let isOnlyNamed = finding.proofs.allSatisfy { items[$0.item].section == .skill }
    return isOnlyNamed && finding.status == .partial ? [.tell(id)] : []
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
    // An item without the words asked for tells a reader nothing beside one that has them, except posts that were counted.
    let telling = proofs.filter { !$0.why.isEmpty }
    let isCounted = finding.reasons.contains { if case .counted = $0 { true } else { false } }
    return telling.isEmpty || isCounted ? telling + proofs.filter(\.why.isEmpty) : telling
  }
}
