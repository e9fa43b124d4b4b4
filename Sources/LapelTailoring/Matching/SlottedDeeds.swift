/// The deeds that show manners, with their words looked up among the slots once.
struct SlottedDeeds {
  /// Each deed as the slots of its words, all of which one item has to contain.
  private let deeds: [[Int]]
  /// Whether they are about working with others.
  let isOfPeople: Bool

  init(_ phrase: Phrase, _ slots: AskedTermTable, isOfPeople: Bool) {
    deeds = phrase.factors.flatMap(\.alternatives).map { $0.map(slots.slot(of:)) }
    self.isOfPeople = isOfPeople
  }

  /// How many of them an item mentions, by how far it says their words.
  func shown(by own: (Int) -> Double) -> Double {
    deeds.reduce(0) { sum, deed in
      let value = deed.reduce(1) { min($0, own($1)) }
      return value >= EvidenceIndex.shows ? sum + value : sum
    }
  }
}
