import Lapel

extension RequirementJudge {
  /// Counts the months touched by the periods of posts in the field, with overlaps counted once.
  func finding(_ asked: YearsRequirement) -> Finding {
    var months = MonthSpans()
    var nearMonths = MonthSpans()
    var proofs: [Int: Double] = [:]
    var counted: [Int] = []
    let fields = asked.fields.map { SlottedPhrase($0, index.slots) }
    for item in items.indices where items[item].kind != .highlight {
      guard isPost(item, asked), let span = items[item].months else { continue }
      // An employer with several roles is judged role by role, unless the employer itself is in the field.
      let share = divided.contains(item) ? ownField(fields, item) : field(fields, item)
      guard asked.fields.isEmpty || share >= PhraseJudge.partial else { continue }
      if asked.fields.isEmpty || share >= PhraseJudge.met {
        months.add(span)
        if !asked.fields.isEmpty || items[item].kind == .entry { counted.append(item) }
      }
      nearMonths.add(span)
      let entry = items[item].kind == .role ? items[item].parent ?? item : item
      proofs[entry, default: 0] += Double(span.count) * share * share * share * share
    }
    months.add(contentsOf: since(fields, asked))
    addFamilies(of: asked, fields, &nearMonths, &months, &proofs)
    // Posts that are only near the field count half: they make up a part, never the whole.
    let have = asked.atMost != nil && asked.months == 0 ? nearMonths.count : months.count
    var status: FitStatus
    if let most = asked.atMost, asked.months == 0 {
      status = have <= most ? .met : .partial
    } else {
      let isPart = have * 2 >= asked.months && have > 0 || nearMonths.count >= asked.months
      status = have >= asked.months ? .met : isPart ? .partial : .gap
    }
    // The posting does not say which field is relevant, so the reader has to decide.
    if asked.isRelevant, status == .met { status = .partial }
    if status == .gap, asked.admitsEquivalent, !asked.fields.isEmpty {
      let shown = any(asked.fields.map(phrases.finding))
      if shown.status != .gap {
        return Finding(
          status: .partial, proofs: shown.proofs, reasons: [.months(have: have, asked: asked.months)])
      }
    }
    let sorted = proofs.map { Finding.Proof(item: $0.key, score: $0.value) }
      .sorted { ($0.score, -$0.item) > ($1.score, -$1.item) }
    let isNear = have == 0 && nearMonths.count > 0
    return Finding(
      status: status, proofs: status == .gap ? [] : sorted,
      reasons: [
        isNear
          ? .nearMonths(have: nearMonths.count, asked: asked.months)
          : .months(have: have, asked: asked.months),
        .counted(counted.isEmpty ? sorted.prefix(4).map(\.item) : Array(counted.prefix(6))),
      ], nearest: status == .gap ? sorted.first?.item : nil)
  }

  /// Posts in the line of work of which the field is a part are near it; if the person claims the field as
  /// their own (`Senior backend engineer`), they are in it.
  private func addFamilies(
    of asked: YearsRequirement, _ fields: [SlottedPhrase], _ near: inout MonthSpans,
    _ months: inout MonthSpans, _ proofs: inout [Int: Double]
  ) {
    guard !asked.families.isEmpty else { return }
    let families = asked.families.map { SlottedPhrase($0, index.slots) }
    for item in items.indices where items[item].kind != .highlight {
      guard isPost(item, asked), let span = items[item].months, !divided.contains(item),
        families.contains(where: { phrases.cover($0, item).own >= EvidenceIndex.shows })
      else { continue }
      near.add(span)
      if fields.contains(where: { saysOfThePerson($0, item) }) { months.add(span) }
      let entry = items[item].kind == .role ? items[item].parent ?? item : item
      proofs[entry, default: 0] += Double(span.count) * 0.05
    }
  }

  /// Whether the person's own headline names the field, which counts half for every item.
  private func saysOfThePerson(_ phrase: SlottedPhrase, _ item: Int) -> Bool {
    !phrase.slots.isEmpty
      && phrase.factors.allSatisfy { $0.weight < 1 || phrases.value($0, item).whole >= EvidenceIndex.shows }
  }

  /// The months since a tool asked for by name has been in use, at any post.
  private func since(_ fields: [SlottedPhrase], _ asked: YearsRequirement) -> [ClosedRange<Int>] {
    guard fields.contains(where: { $0.factors.contains(where: \.hasName) }) else { return [] }
    let first = facts.compactMap { item -> Int? in
      guard case .skill(_, let since?) = items[item].fact else { return nil }
      let isNamed = fields.contains { phrase in
        let cover = phrases.cover(phrase, item)
        return cover.hasNames && cover.hasCore && cover.own >= PhraseJudge.met
          && phrase.factors.contains(where: \.hasName)
      }
      return isNamed ? since : nil
    }.min()
    guard let first else { return [] }
    return items.indices.compactMap { item in
      guard items[item].kind != .highlight, isPost(item, asked), let span = items[item].months,
        span.upperBound >= first
      else { return nil }
      return max(span.lowerBound, first)...span.upperBound
    }
  }

  private func isPost(_ item: Int, _ asked: YearsRequirement) -> Bool {
    let section = items[item].section
    return section == .job || asked.countsInternships && section == .internship
  }

  /// How far a post is in the field: its own words, or what was done there.
  private func field(_ fields: [SlottedPhrase], _ item: Int) -> Double {
    if fields.isEmpty { return 1 }
    return fields.reduce(0) { best, phrase in
      let cover = phrases.cover(phrase, item)
      guard cover.hasNames else { return best }
      // A post that shows the field only in part is near it.
      let isShown =
        PhraseJudge.status(cover) == .met && hasOwnCore(phrase, item)
        && !isOnce(phrase, item)
        && leads(phrase, item)
      return max(best, isShown ? cover.share : min(cover.share, PhraseJudge.partial))
    }
  }

  /// Whether the post itself shows each craft that is asked for, and not only what the person says about the whole.
  private func hasOwnCore(_ phrase: SlottedPhrase, _ item: Int) -> Bool {
    phrase.factors.allSatisfy { $0.weight < 2 || phrases.value($0, item).whole > EvidenceIndex.shows }
  }

  /// A tool used for one of many things at a post does not make the post's years, nor does a craft that one of
  /// them mentions: `the monthly meeting of sales and production` is not a post in sales.
  private func isOnce(_ phrase: SlottedPhrase, _ item: Int) -> Bool {
    func isTrade(_ term: SlottedPhrase.Term) -> Bool { isOccupation(term) || term.weight >= 2 }
    let names = phrase.factors.filter { $0.hasName || $0.alternatives.joined().contains(where: isTrade) }
    guard !names.isEmpty else { return false }
    func shows(_ item: Int) -> Bool {
      names.allSatisfy { factor in
        factor.alternatives.contains { terms in
          terms.allSatisfy {
            !$0.isName && !isTrade($0) || index.own($0.slot, item) >= EvidenceIndex.shows
          }
        }
      }
    }
    let done = highlights[item] ?? []
    let shown = done.count(where: shows)
    // An employer's trade is that of every role there.
    let isOfTrade = shows(item) || items[item].parent.map(shows) ?? false
    return !isOfTrade && done.count > Self.fewDeeds && (shown < 2 || shown * Self.partOfPost < done.count)
  }

  /// So few lines of a post that one of them may stand for it.
  private static let fewDeeds = 3
  /// The part of its lines that must show what a post's years are counted for.
  private static let partOfPost = 4

  /// Whether a post itself says that it leads: somebody who once led a project did not lead all the time.
  private func leads(_ phrase: SlottedPhrase, _ item: Int) -> Bool {
    phrase.factors.allSatisfy { factor in
      let leading = factor.alternatives.joined().filter { term in
        guard term.slot >= 0, case .concept(let concept) = index.slots.terms[term.slot].identity else {
          return false
        }
        return known.isLeading(concept)
      }
      return leading.isEmpty || leading.contains { index.own($0.slot, item) >= EvidenceIndex.shows }
    }
  }

  private func isOccupation(_ term: SlottedPhrase.Term) -> Bool {
    guard term.slot >= 0, case .concept(let concept) = index.slots.terms[term.slot].identity else {
      return false
    }
    return known.isOccupation(concept)
  }

  private func ownField(_ fields: [SlottedPhrase], _ item: Int) -> Double {
    if fields.isEmpty { return 1 }
    return fields.reduce(0) { best, phrase in
      let sum = phrase.factors.reduce(0.0) { sum, factor in
        let value =
          factor.alternatives.map { terms in terms.map { index.own($0.slot, item) }.max() ?? 0 }.max() ?? 0
        return sum + factor.weight * value
      }
      return max(best, phrase.weight > 0 ? sum / phrase.weight : 0)
    }
  }
}
