import Lapel

/// Lines on how somebody works, judged by what was done.
extension RequirementJudge {
  /// What was done with others shows in part how somebody gets on with them; the line that says most about it comes first.
  /// If nothing mentions it, a result serves for the story to tell about it: a CV cannot show a lack of manners.
  func manners(_ asked: Requirement, _ deeds: Phrase?) -> Finding {
    let found = toldManners(asked, deeds)
    return found.status == .gap ? results() : found
  }

  /// Results at work with a figure, of the last post first; a gap when a career has none.
  private func results() -> Finding {
    let measured = items.indices.filter {
      items[$0].kind == .highlight && items[$0].isMeasured && items[$0].section == .job
    }
    func end(_ item: Int) -> Int { items[item].parent.flatMap { items[$0].months?.upperBound } ?? 0 }
    let latest = measured.sorted { (end($0), -$0) > (end($1), -$1) }.prefix(3)
    return Finding(
      status: latest.isEmpty ? .gap : .partial, proofs: latest.map { Finding.Proof(item: $0, score: 0.5) })
  }

  /// What a line asks for by name comes first; what it says about manners is judged when nothing shows that.
  func instead(_ asked: Requirement, _ deeds: Phrase) -> Finding {
    let found = finding(asked)
    guard found.status == .gap else { return found }
    let told = told(deeds, of: asked)
    return told.status == .gap ? found : told
  }

  private func toldManners(_ asked: Requirement, _ deeds: Phrase?) -> Finding {
    var said = finding(asked)
    guard let deeds else { return said }
    let isTold = asked.terms.contains { $0.identity == known.teamwork.identity }
    if said.status == .met, !isTold { return said }
    let told = told(deeds, of: asked)
    if said.status == .met { said.status = .partial }
    return told.status == .gap ? said : told
  }

  /// Highlights, talks and texts about such deeds, those with more of them and with a figure first.
  private func told(_ deeds: Phrase, of asked: Requirement) -> Finding {
    let deeds = SlottedDeeds(deeds, index.slots, isOfPeople: deeds.terms.contains(where: known.isDealing))
    let words = Set(asked.terms.filter { $0.weight >= 1 }.map(index.slots.slot(of:))).filter { $0 >= 0 }
    var proofs: [Finding.Proof] = []
    for item in items.indices
    where items[item].kind == .highlight || items[item].section.isForOthers {
      let shown = deeds.shown { index.own($0, item) }
      let isShared = deeds.isOfPeople && items[item].isShared
      guard shown > 0 || isShared else { continue }
      let said = words.count { index.own($0, item) >= EvidenceIndex.shows }
      let result = (items[item].isMeasured ? 0.3 : 0) + (isShared ? 0.6 : 0) + Double(min(said, 2)) * 0.5
      let score = (min(shown, 3) + result) * worth(items[item].section)
      proofs.append(Finding.Proof(item: item, score: score))
    }
    proofs.sort { ($0.score, -$0.item) > ($1.score, -$1.item) }
    return Finding(
      status: proofs.isEmpty ? .gap : .partial, proofs: Array(proofs.prefix(8)), isByManner: true)
  }

  /// What was done in a post tells most; what was said once to many tells less about how somebody works with those around
  /// them.
  private func worth(_ section: SectionKind) -> Double {
    switch section {
    case .talk, .writing: 0.7
    case .internship, .service: 0.85
    default: 1
    }
  }
}
