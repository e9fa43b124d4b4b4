/// Finds the slots that the words of a text show, word by word.
struct ConceptMatcher {
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
  private let slots: AskedTermTable
  private var known: [Int32: [Hit]] = [:]
  private var inner: [WordKey: [Hit]] = [:]
  private var scanner: TermScanner
  private var stemmer = EnglishStem()
  /// The terms of the last word read.
  private var terms: [Term] = []

  init(_ lexicon: Lexicon, _ slots: AskedTermTable) {
    self.lexicon = lexicon
    self.slots = slots
    scanner = TermScanner(lexicon)
  }

  /// Adds the hits at a word.
  ///
  /// - Returns: the index where the next one begins, and the end of the words that were examined.
  mutating func addHits(in list: WordList, _ at: Int, to hits: inout [Hit]) -> (next: Int, looked: Int) {
    let read = readTerms(list, at)
    for term in terms {
      switch term.kind {
      case .concept(let concept):
        hits += self.hits(of: concept)
        if lexicon.concepts[Int(concept)].kind != .nothing { hits += innerHits(of: term, in: list) }
      case .word:
        if let slot = slots.slot(ofWord: term.key) {
          hits.append(Hit(slot: slot, value: slots.isInflected(slot, list.text(term.range)) ? 0.6 : 1))
        } else if let slot = slot(ofVersion: list.bytes[term.range]) {
          hits.append(Hit(slot: slot, value: 1))
        } else if let slot = slots.slot(akinTo: list.bytes[term.range], list.words[term.word].script) {
          hits.append(Hit(slot: slot, value: 0.8))
        }
        if let root = term.root, let slot = slots.slot(ofWord: root) {
          hits.append(Hit(slot: slot, value: 0.9))
        }
      case .number, .mark, .particle: break
      }
    }
    return read
  }

  /// The same, with the words that made each hit.
  mutating func addTraces(in list: WordList, _ at: Int, to traces: inout [Trace]) -> (next: Int, looked: Int)
  {
    let read = readTerms(list, at)
    for term in terms {
      switch term.kind {
      case .concept(let concept):
        let surface = list.text(term.range)
        traces += hits(of: concept).map { Trace(hit: $0, surface: surface) }
      case .word:
        let slot =
          slots.slot(ofWord: term.key) ?? slot(ofVersion: list.bytes[term.range])
          ?? term.root.flatMap { slots.slot(ofWord: $0) }
        if let slot {
          traces.append(Trace(hit: Hit(slot: slot, value: 1), surface: list.text(term.range)))
        }
      case .number, .mark, .particle: break
      }
    }
    return read
  }

  private mutating func readTerms(_ list: WordList, _ at: Int) -> (next: Int, looked: Int) {
    terms.removeAll(keepingCapacity: true)
    return (scanner.read(list, at, &terms), scanner.looked)
  }

  /// The slot of a name that no lexicon knows and that stands there with its version: `FIDIC4` is `FIDIC`, but `B2`
  /// is not `B`.
  private mutating func slot(ofVersion word: ArraySlice<UInt8>) -> Int? {
    guard let last = word.last, Self.isDigit(last), let end = word.lastIndex(where: { !Self.isDigit($0) })
    else { return nil }
    let name = word[...end]
    guard name.count >= 3, word.count - name.count <= 2,
      name.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A })
    else { return nil }
    return slots.slot(ofWord: stemmer.extended(.empty, by: name))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static let inside: Float = 0.48
  private static let head: Float = 0.7

  /// The hits of words inside a longer form, which count a little too (`content marketing` is about content), but never
  /// inside a name (`React Native`).
  private mutating func innerHits(of term: Term, in list: WordList) -> [Hit] {
    let bytes = list.bytes[term.range]
    guard bytes.contains(0x20) else { return [] }
    let key = WordKey.empty.extended(by: bytes)
    if let found = inner[key] { return found }
    var hits: [Hit] = []
    let words = list.text(term.range).split(separator: " ")
    for (place, word) in words.enumerated() {
      // `학부모 상담` is a kind of 상담, since a Korean name ends in what it is.
      // `A/B 테스트` is not what is called 테스트 elsewhere.
      let isHead =
        place == words.count - 1 && (word.utf8.first ?? 0) >= 0xEA && (words.first?.utf8.first ?? 0) >= 0xEA
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

  /// The hits of everything that a concept is a kind of, and, in part, of its close relatives.
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
