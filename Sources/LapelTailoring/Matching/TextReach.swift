/// From texts to the slots they show; what words show is remembered.
struct TextReach {
  private var reach: ConceptReach
  private var hits = WordMemory<ConceptReach.Hit>()
  private var traces = WordMemory<ConceptReach.Trace>()
  /// Memory that each text uses again.
  private var list = WordList()

  init(_ lexicon: Lexicon, _ slots: TermSlots) { reach = ConceptReach(lexicon, slots) }

  /// Adds what a text shows.
  mutating func addHits(in text: String, to found: inout [ConceptReach.Hit]) {
    list.read(text)
    hits.read(list, with: &reach, into: &found) { [list] reach, at, found in
      reach.addHits(in: list, at, to: &found)
    }
  }

  mutating func hits(in text: String) -> [ConceptReach.Hit] {
    var found: [ConceptReach.Hit] = []
    addHits(in: text, to: &found)
    return found
  }

  /// What a text shows, with the words that show it, for reasons.
  mutating func traces(in text: String) -> [ConceptReach.Trace] {
    var found: [ConceptReach.Trace] = []
    list.read(text)
    traces.read(list, with: &reach, into: &found) { [list] reach, at, found in
      reach.addTraces(in: list, at, to: &found)
    }
    return found
  }
}
