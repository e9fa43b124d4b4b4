import Lapel

/// How well a language is spoken, by what the person says and by scores.
extension RequirementJudge {
  func finding(_ asked: LanguageRequirement) -> Finding {
    let slot = asked.language.flatMap(index.slots.slot(ofConcept:)) ?? -1
    var best = 0.0
    var proofs: [Finding.Proof] = []
    for item in facts {
      var level: LanguageLevel?
      switch items[item].fact {
      case .language(let texts)
      where asked.language == nil ? asked.admits(items[item].texts) : index.own(slot, item) >= 1:
        // Words that name no level are no more than a little.
        level =
          texts.compactMap { LanguageLevel(own: FoldedLine($0)) }.max()
          ?? LanguageLevel(rank: texts.isEmpty ? 3 : 2.5)
      case .score(_, let score, let expires):
        guard asked.language != nil, let test = self.test(of: items[item]),
          TestScale.language(of: test) == asked.name
        else {
          continue
        }
        if let expires, index.evidence.month >= expires { continue }
        level = TestScale.level(of: score, in: test)
        if asked.level.isAloud, TestScale.isSilent(test), let told = level {
          level = LanguageLevel(rank: min(told.rank, asked.level.rank - 0.5))
        }
      default: continue
      }
      guard let level else { continue }
      let rank = level.rank(for: asked.level)
      best = max(best, rank)
      proofs.append(Finding.Proof(item: item, score: rank))
    }
    proofs.sort { $0.score > $1.score }
    // What was done in the language comes after what says how well it is spoken, and proves no level by
    // itself.
    if !proofs.isEmpty {
      for item in items.indices where items[item].kind == .highlight && index.own(slot, item) >= 1 {
        proofs.append(Finding.Proof(item: item, score: 0.5))
        if proofs.count >= 5 { break }
      }
    }
    let asked = asked.level.rank
    let status: FitStatus =
      proofs.isEmpty ? .gap : best >= asked ? .met : best >= asked - 1.5 ? .partial : .gap
    return Finding(status: status, proofs: proofs)
  }

  /// The lexicon's name of the test that a score is of.
  private func test(of item: EvidenceItem) -> String? {
    guard case .score(let name, _, _) = item.fact else { return nil }
    var scanner = TermScanner(lexicon)
    for term in scanner.terms(of: WordList(name)) {
      if case .concept(let concept) = term.kind, lexicon.concepts[Int(concept)].kind == .test {
        return lexicon.concepts[Int(concept)].name
      }
    }
    return nil
  }
}
