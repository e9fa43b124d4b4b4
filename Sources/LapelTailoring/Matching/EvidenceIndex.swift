import Lapel

/// How far each item shows each word that is asked for, from 0 to 1.
struct EvidenceIndex {
  /// The threshold between shown and near: an exact match or a kind of it has at least this value.
  static let shows = 0.5
  /// The value of a close relative, which shows a thing in part.
  static let near = 0.4375
  /// The value of words in an employer's name.
  private static let named: Float = 0.48
  /// The value of a name for its initials.
  private static let spelled: Float = 0.9

  /// The words for measuring and figures that a change in figures implies; by itself it does not show such work.
  private static let measuring = "측정 지표 개선 수치"
  private static let measured: Float = 0.5

  let evidence: Evidence
  let slots: AskedTermTable
  private let count: Int
  /// What the item itself says, by slot, then item.
  private var own: [Float]
  /// The same including what is around it: its entry, its skill, the claim that it proves.
  private var whole: [Float]
  /// The slots that a strength's own words name, by strength.
  private(set) var claimed: [Set<Int>] = []
  /// By post: the slots that only what its employer is speaks of.
  private var ofEmployer: [Int: Set<Int>] = [:]

  init(_ evidence: Evidence, _ slots: AskedTermTable, _ lexicon: Lexicon) {
    self.evidence = evidence
    self.slots = slots
    count = evidence.items.count
    own = Array(repeating: 0, count: count * slots.terms.count)
    whole = []
    // Each reader remembers what it looks up.
    let read: @Sendable (Range<Int>) -> [(item: Int, hit: ConceptMatcher.Hit)] = { part in
      var reach = TextMatcher(lexicon, slots)
      let measuring = reach.hits(in: Self.measuring).map {
        ConceptMatcher.Hit(slot: $0.slot, value: $0.value * Self.measured)
      }
      var hits: [ConceptMatcher.Hit] = []
      var all: [(item: Int, hit: ConceptMatcher.Hit)] = []
      all.reserveCapacity(part.count * 8)
      for item in part {
        Self.addHits(of: evidence.items[item], slots, &reach, to: &hits)
        if evidence.items[item].isMeasured { hits += measuring }
        for hit in hits { all.append((item, hit)) }
        hits.removeAll(keepingCapacity: true)
      }
      return all
    }
    for (item, hit) in Parallel.mapParts(of: count, over: 1000, read).joined() {
      Self.raise(&own, hit.slot * count + item, hit.value)
    }
    addEmployers(lexicon)
    whole = own
    addSurroundings(TextMatcher(lexicon, slots))
  }

  /// Adds the hits of what the item itself says.
  private static func addHits(
    of item: EvidenceItem, _ slots: AskedTermTable, _ reach: inout TextMatcher,
    to hits: inout [ConceptMatcher.Hit]
  ) {
    for text in item.texts { reach.addHits(in: text, to: &hits) }
    for text in item.sectionWords { reach.addHits(in: text, to: &hits) }
    if slots.hasInitials, item.kind == .entry {
      for name in (item.texts + item.title + item.organization).flatMap(Initials.names) {
        if let slot = slots.slot(ofInitials: name) { hits.append(.init(slot: slot, value: spelled)) }
      }
    }
    for text in item.position { hits += reach.hits(inPosition: text) }
    for hit in item.title.flatMap({ reach.hits(in: $0) }) {
      hits.append(.init(slot: hit.slot, value: slots.isUnknown(hit.slot) ? min(hit.value, named) : hit.value))
    }
    for hit in item.organization.flatMap({ reach.hits(in: $0) }) where !slots.terms[hit.slot].isName {
      hits.append(.init(slot: hit.slot, value: hit.value * (slots.admitsEmployer(hit.slot) ? 0.9 : named)))
    }
  }

  /// `A maker of cloud services` shows the trade of a post, and not that one built clouds there.
  private mutating func addEmployers(_ lexicon: Lexicon) {
    var reach = TextMatcher(lexicon, slots)
    for item in evidence.items.indices {
      let texts = evidence.items[item].texts
      let told = evidence.items[item].ofEmployer
      guard !told.isEmpty else { continue }
      let said = Set(texts[told].flatMap { reach.hits(in: $0) }.map(\.slot))
      if said.isEmpty { continue }
      let rest = (texts[..<told.lowerBound] + texts[told.upperBound...]).flatMap { reach.hits(in: $0) }
      let own = said.subtracting(rest.filter { Double($0.value) >= Self.shows }.map(\.slot))
      ofEmployer[item] = own.subtracting(shown(own, under: item))
    }
  }

  /// Those of the slots that a line of what was done in a post shows; such lines stand right after it.
  private func shown(_ slots: Set<Int>, under post: Int) -> Set<Int> {
    let items = evidence.items
    var shown: Set<Int> = []
    var at = post + 1
    while at < items.count, let parent = items[at].parent, parent == post || items[parent].parent == post {
      for slot in slots where own(slot, at) >= Self.shows { shown.insert(slot) }
      at += 1
    }
    return shown
  }

  /// Whether of a post, or of the post that a line stands in, only its employer's description shows a word, and no line
  /// of what was done there.
  func isOfEmployer(_ slot: Int, _ item: Int) -> Bool {
    let items = evidence.items
    var post = item
    while items[post].ofEmployer.isEmpty {
      guard let parent = items[post].parent else { return false }
      post = parent
    }
    return ofEmployer[post]?.contains(slot) ?? false
  }

  func own(_ slot: Int, _ item: Int) -> Double { slot < 0 ? 0 : Double(own[slot * count + item]) }
  func whole(_ slot: Int, _ item: Int) -> Double { slot < 0 ? 0 : Double(whole[slot * count + item]) }

  /// Whether one of the slots is shown at all, by the item or what is around it.
  func shows(anyOf slots: [Int], _ item: Int) -> Bool {
    for slot in slots where whole[slot * count + item] > 0 { return true }
    return false
  }

  private static func raise(_ matrix: inout [Float], _ at: Int, _ value: Float) {
    if matrix[at] < value { matrix[at] = value }
  }

  // MARK: Surroundings

  private mutating func addSurroundings(_ reach: consuming TextMatcher) {
    let items = evidence.items
    // A claim's words count for what proves it; what the person says about the whole counts a little for everything.
    for claim in evidence.strengths {
      let hits = claim.texts.flatMap { reach.hits(in: $0) }
      claimed.append(Set(hits.filter { Double($0.value) >= Self.near }.map(\.slot)))
      for hit in hits where !slots.terms[hit.slot].isName {
        for item in claim.evidence { Self.raise(&whole, hit.slot * count + item, hit.value * 0.5) }
      }
    }
    var said: [Int: Float] = [:]
    for text in evidence.profile {
      for hit in reach.hits(in: text) where !slots.terms[hit.slot].isName {
        said[hit.slot] = max(said[hit.slot] ?? 0, hit.value)
      }
    }
    let done = items.indices.filter { items[$0].section != .skill }
    for (slot, value) in said {
      for item in done { Self.raise(&whole, slot * count + item, value * 0.5) }
    }
    let skills = evidence.pointers.filter { items[$0.from].section == .skill }
    let awards = evidence.pointers.filter { items[$0.from].section == .award }
    let inner: [(item: Int, parent: Int, grand: Int)] = items.indices.compactMap { number in
      items[number].parent.map { (number, $0, items[$0].parent ?? $0) }
    }
    for slot in slots.terms.indices {
      let base = slot * count
      for (from, to) in skills { Self.raise(&whole, base + to, own[base + from] * 0.6) }
      for (from, to) in awards { Self.raise(&whole, base + from, own[base + to] * 0.5) }
      // Upwards: an entry shows what its highlights show. Items come after their parents.
      for (item, parent, _) in inner.reversed() {
        Self.raise(&whole, base + parent, max(own[base + item] * 0.9, whole[base + item] * 0.85))
      }
      // Downwards: a highlight is in its entry.
      for (item, parent, grand) in inner {
        Self.raise(&whole, base + item, max(own[base + parent], own[base + grand]) * 0.7)
      }
    }
  }
}
