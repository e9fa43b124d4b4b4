import Lapel

/// Decides whether what somebody did shows a phrase, and what shows it best.
struct PhraseJudge {
  let index: EvidenceIndex
  let sections: SectionOfConcept

  /// The share from which an item shows the phrase.
  static let met = 0.62
  /// The share from which it shows part of it.
  static let partial = 0.42
  /// The same when what it names is shown, or when it names so much that a third of it counts as a part.
  static let near = 0.3

  struct Cover {
    /// The weighted share of the factors that are shown.
    var share = 0.0
    /// The same by the item's own words alone.
    var own = 0.0
    var hasNames = true
    var hasNearNames = true
    /// Whether each craft or field that is asked for is shown; one that is only near counts as a part.
    var hasCore = true
    /// The number of words that no lexicon knows and nothing shows; most often they name the trade.
    var missing = 0
    var content = 0
    /// Whether only a kind of work is shown that every trade has, and nothing of its subject.
    var isGeneral = false
  }

  func finding(_ phrase: Phrase) -> Finding {
    let items = index.evidence.items
    let section = sections.section(of: phrase)
    let (asked, asksAuthorship) = (phrase, phrase.asksAuthorship)
    let phrase = SlottedPhrase(phrase, index.slots)
    // A name by itself has nothing else to show with it.
    let anywhere = phrase.factors.count > 1 ? phrase.factors.map { $0.hasName ? best($0) : 0 } : []
    // Most items show no word of the phrase, so they are judged alike.
    let blank = cover(phrase, nil, anywhere)
    var proofs: [Finding.Proof] = []
    var status = FitStatus.gap
    var outdated: (item: Int, share: Double)?
    var sought: Int?
    for item in items.indices where !asksAuthorship || isAuthored(item) {
      let cover = index.shows(anyOf: phrase.slots, item) ? cover(phrase, item, anywhere) : blank
      guard items[item].isInForce else {
        guard Self.status(cover) != .gap else { continue }
        if items[item].standing == .sought {
          sought = sought ?? item
        } else if cover.share > outdated?.share ?? 0 {
          outdated = (item, cover.share)
        }
        continue
      }
      var found = Self.status(cover)
      if found == .met { found = capped(found, item, asked) }
      if found == .met { status = .met } else if found == .partial && status == .gap { status = .partial }
      if cover.own > 0.15 || cover.share > 0.3 && items[item].kind != .highlight {
        proofs.append(
          Finding.Proof(item: item, score: cover.share * 0.6 + cover.own * 0.4 + bonus(item, section)))
      }
    }
    proofs.sort { $0.score > $1.score }
    if status == .gap, let outdated {
      // What was once certified was once known.
      return Finding(
        status: .partial, proofs: [Finding.Proof(item: outdated.item, score: outdated.share)],
        reasons: [.expired("", outdated.item)])
    }
    guard status != .gap else {
      return Finding(
        status: .gap, proofs: [], reasons: sought == nil ? [] : [.sought],
        nearest: sought ?? proofs.first?.item)
    }
    if !proofs.contains(where: { items[$0.item].kind == .highlight }) {
      proofs += cited(for: phrase, anywhere)
      proofs.sort { ($0.score, -$0.item) > ($1.score, -$1.item) }
    }
    return Finding(status: status, proofs: Array(proofs.prefix(8)))
  }

  /// The lines that the person cites for a strength, when no line says it in its own words.
  private func cited(for phrase: SlottedPhrase, _ anywhere: [Double]) -> [Finding.Proof] {
    let asked = Set(
      phrase.factors.filter { $0.weight >= 1 && !$0.hasName }.flatMap(\.alternatives).joined().map(\.slot))
    var items: Set<Int> = []
    for (number, claim) in index.evidence.strengths.enumerated()
    where !index.claimed[number].isDisjoint(with: asked) {
      items.formUnion(claim.evidence.filter { index.evidence.items[$0].kind == .highlight })
    }
    return items.map { item in
      let cover = cover(phrase, item, anywhere)
      return Finding.Proof(item: item, score: cover.share * 0.6 + cover.own * 0.4)
    }.filter { $0.score > 0.18 }
  }

  /// Whether an item is about a paper that was written: one of the publications, or one that says so.
  private func isAuthored(_ item: Int) -> Bool {
    let items = index.evidence.items
    return items[item].section == .paper
      || items[item].texts.contains { FoldedLine($0).has(Self.authored) }
  }

  private static let authored = PhraseList(named: "PhraseJudge.authored")

  /// The status limited by the kind of item: studies show knowledge and not practice; a skill that the person calls basic is
  /// not mastered, a prototype has not been in use, and somebody who knows one product of a maker need not know another.
  private func capped(_ status: FitStatus, _ item: Int, _ asked: Phrase) -> FitStatus {
    let items = index.evidence.items
    if asked.asksService,
      (items[item].texts + items[item].title).contains(where: { FoldedLine($0).has(Self.trial) })
    {
      return .partial
    }
    if !asked.compounds.isEmpty {
      let texts = FoldedTexts([items[item]])
      if !asked.compounds.allSatisfy(texts.hold) { return .partial }
    }
    if items[item].kind == .entry && items[item].section == .study { return .partial }
    if asked.asksMastery, case .skill(let level, _) = items[item].fact,
      level.contains(where: { FoldedLine($0).has(Self.basic) })
    {
      return .partial
    }
    return status
  }

  private static let trial = PhraseList(named: "PhraseJudge.trial")
  private static let basic = PhraseList(named: "PhraseJudge.basic")

  static func status(_ cover: Cover) -> FitStatus {
    if cover.isGeneral { return .gap }
    if cover.hasNames && cover.hasCore && cover.share >= met && cover.missing * 4 < cover.content {
      return .met
    }
    let isWide = cover.hasCore && cover.content > 1 || cover.content > 2
    if cover.hasNearNames && cover.share >= (isWide ? near : partial) { return .partial }
    return .gap
  }

  /// A thing achieved says more than a word in a list of skills.
  private func bonus(_ item: Int, _ section: SectionKind?) -> Double {
    let items = index.evidence.items
    // When papers are asked for, a paper comes before what mentions papers.
    if let section, items[item].section == section { return 0.2 }
    return switch items[item].kind {
    case .highlight: 0.04
    case .entry, .role: items[item].section == .skill ? 0 : 0.01
    }
  }

  /// - Parameters:
  ///   - item: the item; nil for one that shows nothing.
  ///   - anywhere: how far each factor is shown by any item; empty when that does not count.
  func cover(_ phrase: SlottedPhrase, _ item: Int?, _ anywhere: [Double] = []) -> Cover {
    var cover = Cover()
    var weight = 0.0
    var (particulars, shown) = (0, 0)
    let hasParticulars = phrase.factors.contains { $0.weight >= 2 && !$0.isGeneral }
    for position in phrase.factors.indices {
      let factor = phrase.factors[position]
      let here = item.map { self.value(factor, $0) } ?? (whole: 0, own: 0)
      // `designing REST APIs`: that something was designed says less than what it was.
      let says = factor.isGeneral && hasParticulars ? min(factor.weight, Self.general) : factor.weight
      var value = here.whole
      // A word with next to no meaning is not missed beside one that has some.
      if factor.weight < 1, hasParticulars, value < EvidenceIndex.shows { continue }
      weight += says
      if factor.hasName {
        // A name may be shown elsewhere, as long as the rest is shown here.
        if value < EvidenceIndex.shows, !anywhere.isEmpty, anywhere[position] >= EvidenceIndex.shows {
          value = 0.55
        }
        if value < EvidenceIndex.shows { cover.hasNames = false }
        if value < EvidenceIndex.near { cover.hasNearNames = false }
      }
      if says >= 2 && value < EvidenceIndex.shows { cover.hasCore = false }
      if factor.weight >= 1 {
        cover.content += 1
        if !factor.isGeneral {
          particulars += 1
          if value >= 0.3 { shown += 1 }
        }
        // In a phrase of two or three words each one counts, in a longer one only what no lexicon knows.
        let isBeside = factor.isGeneral && hasParticulars
        if value < 0.3 && !isBeside && (factor.isUnknown || phrase.content <= 2) {
          cover.missing += 1
        }
      }
      cover.share += says * value
      cover.own += says * here.own
    }
    cover.isGeneral = particulars > 0 && shown == 0
    guard weight > 0 else { return Cover(hasNames: false, hasNearNames: false) }
    cover.share /= weight
    cover.own /= weight
    return cover
  }

  private func best(_ factor: SlottedPhrase.Factor) -> Double {
    index.evidence.items.indices.reduce(0) {
      index.evidence.items[$1].isInForce ? max($0, value(factor, $1).whole) : $0
    }
  }

  /// The weight of a kind of work that every trade has, beside what it was done to.
  private static let general = 0.8

  /// The value of one word of a name of two or three when the other is missing: it shows a part.
  private static let part = 0.6
  /// The same for words that explain a name.
  private static let explained = 0.4

  private func lacksTerm(_ terms: [SlottedPhrase.Term], _ item: Int) -> Bool {
    guard terms.count > 1, (2...3).contains(terms.count { $0.weight >= 1 }) else { return false }
    return terms.contains { $0.weight >= 1 && index.whole($0.slot, item) < 0.3 }
  }

  func value(_ factor: SlottedPhrase.Factor, _ item: Int) -> (whole: Double, own: Double) {
    if !factor.pair.isEmpty, factor.pair.allSatisfy({ index.own($0.slot, item) >= EvidenceIndex.shows }) {
      let other = named(factor, item)
      return (max(other.whole, Self.said), max(other.own, Self.said))
    }
    return named(factor, item)
  }

  /// The value of a name whose two words are in one item.
  private static let said = 0.8

  private func named(_ factor: SlottedPhrase.Factor, _ item: Int) -> (whole: Double, own: Double) {
    if let term = factor.single {
      let whole = index.whole(term.slot, item)
      return term.isName && whole < EvidenceIndex.near ? (0, 0) : (whole, index.own(term.slot, item))
    }
    var best = (whole: 0.0, own: 0.0)
    for terms in factor.alternatives {
      var weight = 0.0
      var sum = (whole: 0.0, own: 0.0)
      var lacksName = false
      for term in terms {
        let whole = index.whole(term.slot, item)
        if term.isName && whole < EvidenceIndex.near { lacksName = true }
        weight += term.weight
        sum.whole += term.weight * whole
        sum.own += term.weight * index.own(term.slot, item)
      }
      guard weight > 0, !lacksName else { continue }
      let whole = sum.whole / weight
      // `electronic prescribing (EPMA)`: a word from the explanation of a name is not the thing.
      let explains = factor.alternatives.count == 2 && factor.hasName && !terms.contains(where: \.isName)
      let part = explains ? Self.explained : Self.part
      best = (
        max(best.whole, lacksTerm(terms, item) ? min(whole, part) : whole),
        max(best.own, sum.own / weight)
      )
    }
    return best
  }
}
