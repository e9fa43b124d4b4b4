/// Finds the slots that texts show, and remembers what words show.
struct TextMatcher {
  private var reach: ConceptMatcher
  private var hits = WordMemory<ConceptMatcher.Hit>()
  private var traces = WordMemory<ConceptMatcher.Trace>()
  /// Memory that is reused for each text.
  private var list = WordList()

  init(_ lexicon: Lexicon, _ slots: AskedTermTable) { reach = ConceptMatcher(lexicon, slots) }

  /// Adds what a text shows.
  mutating func addHits(in text: String, to found: inout [ConceptMatcher.Hit]) {
    list.read(text)
    hits.read(list, with: &reach, into: &found) { [list] reach, at, found in
      reach.addHits(in: list, at, to: &found)
    }
  }

  /// What somebody's position says about their work: a tiler has done tiling, a 용접사 용접.
  mutating func hits(inPosition text: String) -> [ConceptMatcher.Hit] {
    var found: [ConceptMatcher.Hit] = []
    for work in TradeWork.of(text) { addHits(in: work, to: &found) }
    return found.map { .init(slot: $0.slot, value: $0.value * TradeWork.shown) }
  }

  mutating func hits(in text: String) -> [ConceptMatcher.Hit] {
    var found: [ConceptMatcher.Hit] = []
    addHits(in: text, to: &found)
    return found
  }

  /// What a text shows, with the words that show it, for reasons.
  mutating func traces(in text: String) -> [ConceptMatcher.Trace] {
    var found: [ConceptMatcher.Trace] = []
    list.read(text)
    traces.read(list, with: &reach, into: &found) { [list] reach, at, found in
      reach.addTraces(in: list, at, to: &found)
    }
    return found
  }
}
