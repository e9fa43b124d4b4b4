import Lapel

/// Judges what is asked for against everything that can show something.
struct RequirementJudge {
  let index: EvidenceIndex
  let items: [EvidenceItem]
  let lexicon: Lexicon
  let known: KnownConcepts
  let phrases: PhraseJudge
  /// Entries that have roles inside them.
  let divided: Set<Int>
  /// All highlights inside entries and roles, by index.
  let highlights: [Int: [Int]]
  /// The items that say more than words: scores, degrees, certificates, languages, skills and memberships.
  let facts: [Int]

  init(index: EvidenceIndex, lexicon: Lexicon, known: KnownConcepts) {
    self.index = index
    self.lexicon = lexicon
    self.known = known
    phrases = PhraseJudge(index: index, sections: SectionOfConcept(lexicon))
    items = index.evidence.items
    var divided: Set<Int> = []
    var highlights: [Int: [Int]] = [:]
    var facts: [Int] = []
    for number in items.indices {
      if items[number].fact != .none { facts.append(number) }
      guard let parent = items[number].parent else { continue }
      if items[number].kind == .role {
        divided.insert(parent)
      } else {
        highlights[parent, default: []].append(number)
        if let entry = items[parent].parent { highlights[entry, default: []].append(number) }
      }
    }
    (self.divided, self.highlights, self.facts) = (divided, highlights, facts)
  }

  /// The career's answer to a line, with the best item to cite first.
  func answer(_ asked: Requirement) -> Finding {
    var found = finding(asked)
    // Deeds that show manners are already in order.
    guard !asked.isFact, !found.isByManner else { return found }
    let phrases = asked.phrases
    let asksEmployer = phrases.contains(where: \.asksEmployer)
    let telling = asked.terms.filter { $0.weight >= 1 }
    let asksPost = phrases.contains(where: \.asksPost) && telling.count <= 2
    var sought = EvidenceWeights.Sought()
    sought.isName = !telling.isEmpty && telling.allSatisfy(\.isName)
    sought.isPaper = phrases.contains(where: \.asksPaper)
    sought.isTool = phrases.contains(where: \.asksTools)
    let slots = Set(asked.terms.filter { $0.weight >= 0.5 }.map(index.slots.slot(of:))).filter { $0 >= 0 }
    let weighed = found.proofs.enumerated().map { place, proof in
      let tells = slots.contains { index.own($0, proof.item) >= EvidenceIndex.near }
      (sought.isEmployer, sought.isPost) = (asksEmployer && tells, asksPost && tells)
      let standing = EvidenceWeights.standing(of: items[proof.item], for: sought)
      let weight =
        standing * (tells ? 1 : EvidenceWeights.silent)
        * (1 + EvidenceWeights.literal * literal(asked.terms, proof.item))
      return (place: place, proof: Finding.Proof(item: proof.item, score: proof.score * weight))
    }
    found.proofs = weighed.sorted { ($0.proof.score, -$0.place) > ($1.proof.score, -$1.place) }.map(\.proof)
    if !asksEmployer && !asksPost { citeDeedsFirst(&found.proofs) }
    return found
  }

  /// Cites what was done at a post or in a project before it: the first of its highlights that is there.
  private func citeDeedsFirst(_ proofs: inout [Finding.Proof]) {
    guard let first = proofs.first, items[first.item].kind != .highlight,
      items[first.item].section.isPost,
      let deed = proofs.firstIndex(where: { isWithin($0.item, first.item) })
    else { return }
    proofs.insert(Finding.Proof(item: proofs[deed].item, score: first.score), at: 0)
    proofs.remove(at: deed + 1)
  }

  private func isWithin(_ item: Int, _ entry: Int) -> Bool {
    guard items[item].kind == .highlight, let parent = items[item].parent else { return false }
    return parent == entry || items[parent].parent == entry
  }

  /// The share of what is asked for that an item has in the posting's own words.
  private func literal(_ terms: [AskedTerm], _ item: Int) -> Double {
    let texts = FoldedTexts([items[item]])
    var (said, weight) = (0.0, 0.0)
    // `파이썬` and `Python` are one name; `R` is in every word with that letter.
    for term in terms
    where term.weight >= 1 && term.surface.utf8.count > 2
      && !(term.isName && term.surface.utf8.contains { $0 >= 0x80 })
    {
      weight += term.weight
      if texts.hold(term.surface) {
        said += term.weight
      } else {
        said += term.weight * EvidenceWeights.inParts * texts.share(ofSyllables: term.surface)
      }
    }
    return weight > 0 ? said / weight : 0
  }

  func finding(_ asked: Requirement) -> Finding {
    switch asked {
    case .all(let list): all(list)
    case .any(let list): any(list.map(finding))
    case .shown(let phrase): phrases.finding(phrase)
    case .years(let years): finding(years)
    case .degree(let degree): finding(degree)
    case .score(let score): finding(score)
    case .certificate(let certificate): finding(certificate)
    case .language(let language): finding(language)
    case .amount(let quantity, let phrase): finding(quantity, phrase)
    case .military: military()
    case .answer: .gap
    case .grade(let grade): finding(grade)
    case .manners(let asked, let deeds): manners(asked, deeds)
    case .instead(let asked, let deeds): instead(asked, deeds)
    case .interest(let asked): interest(asked)
    }
  }

  /// A deed shows interest in part; what somebody would like to do next is for the person to tell.
  private func interest(_ asked: Requirement) -> Finding {
    var found = finding(asked)
    if found.status == .met { found.status = .partial }
    return found
  }

  /// Judges an `and`: part of it is a part, and a part with little weight is not missed beside one with much.
  private func all(_ list: [Requirement]) -> Finding {
    let findings = list.map(finding)
    if findings.allSatisfy({ $0.status == .gap }) { return together(findings, .gap) }
    let parts = zip(list, findings).map { (says: $0.substance, status: $1.status) }
    let heavy = parts.filter { $0.says >= Self.heavy }
    let met = parts.count { $0.status == .met }
    let isMet =
      parts.allSatisfy { $0.status == .met }
      || !heavy.isEmpty && heavy.allSatisfy { $0.status == .met } && met * 2 >= parts.count
      || met > 0 && zip(list, parts).allSatisfy { $1.status == .met || $1.status == .partial && $0.isSlight }
    return together(findings, isMet ? .met : .partial)
  }

  /// The weight from which a part of a line is missed: a craft, a tool, a fact.
  private static let heavy = 2.0

  func any(_ findings: [Finding]) -> Finding {
    let status: FitStatus =
      findings.contains { $0.status == .met }
      ? .met : findings.contains { $0.status == .partial } ? .partial : .gap
    return together(findings.filter { $0.status == status || $0.status == .met }, status)
  }

  /// Combines findings, with what shows more of the parts first.
  private func together(_ findings: [Finding], _ status: FitStatus) -> Finding {
    var scores: [Int: Double] = [:]
    var order: [Int] = []
    for finding in findings {
      // What shows one part in full is cited before what shows another in part.
      let best = (finding.proofs.first?.score ?? 1) * (finding.status == .met ? 1 : Self.inPart)
      for proof in finding.proofs {
        if scores[proof.item] == nil { order.append(proof.item) }
        scores[proof.item, default: 0] += proof.score / max(best, 0.01)
      }
    }
    let proofs = order.map { Finding.Proof(item: $0, score: scores[$0] ?? 0) }
      .enumerated().sorted { ($0.element.score, -$0.offset) > ($1.element.score, -$1.offset) }.map(\.element)
    return Finding(
      status: status, proofs: Array(proofs.prefix(8)), reasons: findings.flatMap(\.reasons),
      nearest: findings.lazy.compactMap(\.nearest).first)
  }

  /// The divisor for what shows its part of a line only in part.
  private static let inPart = 1.5

  // MARK: Counts and service

  private func finding(_ asked: Quantity, _ phrase: Phrase) -> Finding {
    guard case .things = asked.unit, let section = phrases.sections.section(of: phrase) else {
      return amount(asked, phrase)
    }
    let count = Int(min(asked.value, Self.mostThings))
    let phrase = SlottedPhrase(phrase, index.slots)
    var proofs: [Finding.Proof] = []
    for item in items.indices where items[item].parent == nil && items[item].section == section {
      let cover = phrases.cover(phrase, item)
      if PhraseJudge.status(cover) == .met || cover.share >= PhraseJudge.partial {
        proofs.append(Finding.Proof(item: item, score: cover.share))
      }
    }
    let status: FitStatus = proofs.count >= count ? .met : proofs.count * 2 >= count ? .partial : .gap
    return Finding(
      status: status, proofs: proofs.sorted { $0.score > $1.score },
      reasons: [.count(have: proofs.count, asked: count)])
  }

  /// No career has more papers or prizes; a number of twenty digits is not counted up to.
  private static let mostThings = 100_000.0

  /// Judges what is asked for with a number, which is shown in full only with a number of the same kind.
  private func amount(_ asked: Quantity, _ phrase: Phrase) -> Finding {
    var found = phrases.finding(phrase)
    guard found.status != .gap else { return found }
    let slotted = SlottedPhrase(phrase, index.slots)
    var most: (value: Double, item: Int)?
    for proof in found.proofs where PhraseJudge.status(phrases.cover(slotted, proof.item)) != .gap {
      let shown = (items[proof.item].texts + items[proof.item].sectionWords).flatMap(Quantity.all).filter {
        $0.isComparable(with: asked)
      }
      if let best = shown.map(\.value).max(), best > most?.value ?? 0 { most = (best, proof.item) }
    }
    if let most, let place = found.proofs.firstIndex(where: { $0.item == most.item }) {
      // The one with the number says most.
      found.proofs.insert(found.proofs.remove(at: place), at: 0)
    }
    if let most, most.value >= asked.value, found.status == .partial {
      // `임직원 1,000명`: a word with little meaning by itself says enough with its number.
      let cover = phrases.cover(slotted, most.item)
      if cover.content == 0 && cover.share >= PhraseJudge.met { found.status = .met }
    } else if most?.value ?? 0 < asked.value {
      found.status = .partial
      found.reasons.append(
        .amount(have: most.map { $0.value / asked.scale }, asked: asked.value / asked.scale))
    }
    return found
  }

  private func military() -> Finding {
    let found = items.indices.filter { items[$0].section == .duty }
    let isOpen = found.contains { item in
      items[item].texts.contains { FoldedLine($0).has(Self.notDone) }
    }
    return Finding(
      status: found.isEmpty || isOpen ? .gap : .met, proofs: found.map { Finding.Proof(item: $0, score: 1) })
  }

  private static let notDone = PhraseList(named: "RequirementJudge.notDone")
}

/// The section whose entries are things of a kind: papers, patents, awards.
struct SectionOfConcept {
  private let sections: [Int32: SectionKind]

  init(_ lexicon: Lexicon) {
    var sections: [Int32: SectionKind] = [:]
    for section in SectionKind.allCases {
      guard let form = section.countedForm,
        let concept = lexicon.look(up: WordKey(exactly: form)).concept
      else { continue }
      sections[concept] = section
    }
    self.sections = sections
  }

  func section(of phrase: Phrase) -> SectionKind? {
    for term in phrase.terms {
      if case .concept(let concept) = term.identity, let section = sections[concept] { return section }
    }
    return nil
  }
}
