/// How far each item shows each word that is asked, from 0 to 1.
struct EvidenceIndex {
  /// What stands between met and near: an exact match or a kind of it is at least this.
  static let shows = 0.5
  /// A near relative, which shows a thing in part.
  static let near = 0.4375
  /// What the name of an employer says.
  private static let named: Float = 0.48

  let evidence: Evidence
  let slots: TermSlots
  private let count: Int
  /// By slot, then item: what the item itself says.
  private var own: [Float]
  /// The same with what stands around it: its entry, its skill, the claim it proves.
  private var whole: [Float]
  /// By strength: the slots that its own words name.
  private(set) var claimed: [Set<Int>] = []

  init(_ evidence: Evidence, _ slots: TermSlots, _ scanner: inout TermScanner) {
    self.evidence = evidence
    self.slots = slots
    count = evidence.items.count
    own = Array(repeating: 0, count: count * slots.terms.count)
    whole = []
    // Large careers are read on all processors at once; each reader remembers what it looks up.
    let size = count < 1000 ? max(count, 1) : (count + 3) / 4
    let parts = stride(from: 0, to: count, by: size).map { Array(evidence.items[$0..<min($0 + size, count)]) }
    let lexicon = scanner.lexicon
    let read: @Sendable ([EvidenceItem]) -> [[ConceptReach.Hit]] = { items in
      var (scanner, reach) = (TermScanner(lexicon), ConceptReach(lexicon, slots))
      return items.map { Self.hits(of: $0, slots, &reach, &scanner) }
    }
    let hits = parts.count > 1 ? Parallel.map(parts, read) : parts.map(read)
    for (item, hits) in hits.joined().enumerated() {
      for hit in hits { Self.raise(&own, hit.slot * count + item, hit.value) }
    }
    whole = own
    var reach = ConceptReach(lexicon, slots)
    addSurroundings(&reach, &scanner)
  }

  /// What the item itself says.
  private static func hits(
    of item: EvidenceItem, _ slots: TermSlots, _ reach: inout ConceptReach, _ scanner: inout TermScanner
  ) -> [ConceptReach.Hit] {
    var hits = (item.texts + item.sectionWords).flatMap { reach.hits(in: $0, &scanner) }
    for hit in item.title.flatMap({ reach.hits(in: $0, &scanner) }) {
      hits.append(.init(slot: hit.slot, value: slots.isUnknown(hit.slot) ? min(hit.value, named) : hit.value))
    }
    for hit in item.organization.flatMap({ reach.hits(in: $0, &scanner) }) where !slots.terms[hit.slot].isName
    {
      hits.append(.init(slot: hit.slot, value: hit.value * (slots.admitsEmployer(hit.slot) ? 0.9 : named)))
    }
    return hits
  }

  func own(_ slot: Int, _ item: Int) -> Double { slot < 0 ? 0 : Double(own[slot * count + item]) }
  func whole(_ slot: Int, _ item: Int) -> Double { slot < 0 ? 0 : Double(whole[slot * count + item]) }

  private static func raise(_ matrix: inout [Float], _ at: Int, _ value: Float) {
    if matrix[at] < value { matrix[at] = value }
  }

  // MARK: Surroundings

  private mutating func addSurroundings(_ reach: inout ConceptReach, _ scanner: inout TermScanner) {
    let items = evidence.items
    // A claim's words reach what proves it; what the person says of the whole reaches everything a little.
    for claim in evidence.strengths {
      let hits = claim.texts.flatMap { reach.hits(in: $0, &scanner) }
      claimed.append(Set(hits.filter { $0.value >= 0.5 }.map(\.slot)))
      for hit in hits where !slots.terms[hit.slot].isName {
        for item in claim.evidence { Self.raise(&whole, hit.slot * count + item, hit.value * 0.5) }
      }
    }
    var said: [Int: Float] = [:]
    for text in evidence.profile {
      for hit in reach.hits(in: text, &scanner) where !slots.terms[hit.slot].isName {
        said[hit.slot] = max(said[hit.slot] ?? 0, hit.value)
      }
    }
    let done = items.indices.filter { !items[$0].isSkill }
    for (slot, value) in said {
      for item in done { Self.raise(&whole, slot * count + item, value * 0.5) }
    }
    let skills = evidence.pointers.filter { items[$0.from].section == EvidenceItem.skills }
    let awards = evidence.pointers.filter { items[$0.from].section == Award.section }
    let inner: [(item: Int, parent: Int, grand: Int)] = items.enumerated().compactMap { number, item in
      item.parent.map { (number, $0, items[$0].parent ?? $0) }
    }
    for slot in slots.terms.indices {
      let base = slot * count
      for (from, to) in skills { Self.raise(&whole, base + to, own[base + from] * 0.6) }
      for (from, to) in awards { Self.raise(&whole, base + from, own[base + to] * 0.5) }
      // Upwards: an entry shows what its highlights show. Items stand after their parents.
      for (item, parent, _) in inner.reversed() {
        Self.raise(&whole, base + parent, max(own[base + item] * 0.9, whole[base + item] * 0.85))
      }
      // Downwards: a highlight stands in its entry.
      for (item, parent, grand) in inner {
        Self.raise(&whole, base + item, max(own[base + parent], own[base + grand]) * 0.7)
      }
    }
  }
}

/// From the words of a text to the slots they show.
struct ConceptReach {
  struct Hit: Sendable {
    let slot: Int
    let value: Float
  }
  /// A hit with the words that made it.
  struct Trace {
    let hit: Hit
    let surface: String
  }

  private let lexicon: Lexicon
  private let slots: TermSlots
  private var known: [Int32: [Hit]] = [:]
  private var inner: [WordKey: [Hit]] = [:]
  private var seen = WordHits()
  // Memory that each text uses again.
  private var list = WordList()
  private var terms: [Term] = []

  init(_ lexicon: Lexicon, _ slots: TermSlots) {
    self.lexicon = lexicon
    self.slots = slots
  }

  mutating func hits(in text: String, _ scanner: inout TermScanner) -> [Hit] {
    list.read(text)
    var hits: [Hit] = []
    var at = 0
    while at < list.words.count {
      // Most words mean the same wherever they stand, or before the same word, and most of them were seen
      // before.
      let keys = WordNeighbours(list, at)
      if let count = seen.add(keys.one, to: &hits) ?? seen.add(keys.two, to: &hits) {
        at += count
        continue
      }
      let known = hits.count
      let (next, looked) = read(at, &hits, &scanner)
      seen.set(keys.key(lookingAt: looked - at), hits[known...], count: next - at)
      at = next
    }
    return hits
  }

  /// Adds what stands at a word.
  ///
  /// - Returns: where the next begins, and where the words end that were looked at.
  private mutating func read(_ at: Int, _ hits: inout [Hit], _ scanner: inout TermScanner) -> (
    next: Int, looked: Int
  ) {
    terms.removeAll(keepingCapacity: true)
    let next = scanner.read(list, at, &terms)
    let looked = scanner.looked
    for term in terms {
      switch term.kind {
      case .concept(let concept):
        hits += self.hits(of: concept)
        hits += innerHits(of: term, in: list, &scanner)
      case .word:
        if let slot = slots.slot(ofWord: term.key) {
          hits.append(Hit(slot: slot, value: slots.isInflected(slot, list.text(term.range)) ? 0.6 : 1))
        } else if let slot = slots.slot(akinTo: list.bytes[term.range], list.words[term.word].script) {
          hits.append(Hit(slot: slot, value: 0.8))
        }
        if let root = term.root, let slot = slots.slot(ofWord: root) {
          hits.append(Hit(slot: slot, value: 0.9))
        }
      case .number, .mark, .particle: break
      }
    }
    return (next, looked)
  }

  /// The same with the words that made each hit, for reasons.
  mutating func traces(in text: String, _ scanner: inout TermScanner) -> [Trace] {
    let list = WordList(text)
    var traces: [Trace] = []
    for term in scanner.terms(of: list) {
      let surface = list.text(term.range)
      switch term.kind {
      case .concept(let concept): traces += hits(of: concept).map { Trace(hit: $0, surface: surface) }
      case .word:
        let found = slots.slot(ofWord: term.key) ?? term.root.flatMap { slots.slot(ofWord: $0) }
        if let found { traces.append(Trace(hit: Hit(slot: found, value: 1), surface: surface)) }
      case .number, .mark, .particle: break
      }
    }
    return traces
  }

  private static let inside: Float = 0.48
  private static let head: Float = 0.7

  /// The words within a longer form count a little too (`content marketing` speaks of content), but never a
  /// name (`React Native`).
  private mutating func innerHits(of term: Term, in list: WordList, _ scanner: inout TermScanner) -> [Hit] {
    let bytes = list.bytes[term.range]
    guard bytes.contains(0x20) else { return [] }
    let key = WordKey.empty.extended(by: bytes)
    if let found = inner[key] { return found }
    var hits: [Hit] = []
    let words = list.text(term.range).split(separator: " ")
    for (place, word) in words.enumerated() {
      // `학부모 상담` is a kind of 상담: a Korean name ends in what it is.
      let isHead = place == words.count - 1 && (word.utf8.first ?? 0) >= 0xEA
      for term in scanner.terms(of: WordList(String(word))) {
        if case .concept(let concept) = term.kind {
          hits += self.hits(of: concept).filter { !slots.terms[$0.slot].isName }.map {
            Hit(slot: $0.slot, value: $0.value * (isHead ? Self.head : Self.inside))
          }
        } else if case .word = term.kind, let slot = slots.slot(ofWord: term.key), !slots.terms[slot].isName {
          hits.append(Hit(slot: slot, value: Self.inside))
        }
      }
    }
    inner[key] = hits
    return hits
  }

  /// Everything that a concept is a kind of, and its near relatives in part.
  private mutating func hits(of concept: Int32) -> [Hit] {
    if let found = known[concept] { return found }
    var hits: [Hit] = []
    for kin in lexicon.kin(of: concept) {
      if let slot = slots.slot(ofConcept: kin.concept) {
        hits.append(Hit(slot: slot, value: kin.distance == 0 ? 1 : kin.distance == 1 ? 0.95 : 0.9))
      }
      guard kin.distance == 0 else { continue }
      for near in lexicon.concepts[Int(kin.concept)].near {
        if let slot = slots.slot(ofConcept: near) {
          hits.append(Hit(slot: slot, value: Float(EvidenceIndex.near)))
        }
      }
    }
    known[concept] = hits
    return hits
  }
}
