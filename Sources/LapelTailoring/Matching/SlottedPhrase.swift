/// A phrase with its words looked up among the slots once, before every item of the career is judged by it.
struct SlottedPhrase {
  struct Term {
    /// The slot; -1 for a word that has none.
    let slot: Int
    let weight: Double
    let isName: Bool
  }

  struct Factor {
    let alternatives: [[Term]]
    /// The only term, as in most factors; nil when there are more, or when it has no weight.
    let single: Term?
    let weight: Double
    let hasName: Bool
    let isUnknown: Bool
    /// Whether it is a kind of work that every trade has.
    let isGeneral: Bool
    /// The two words of a name, which show it when one item has both; else empty.
    let pair: [Term]
  }

  let factors: [Factor]
  let weight: Double
  /// The number of factors with more than a little meaning.
  let content: Int
  /// Every slot of its words, each once.
  let slots: [Int]

  init(_ phrase: Phrase, _ slots: AskedTermTable) {
    weight = phrase.weight
    factors = phrase.factors.map { factor in
      let alternatives = factor.alternatives.map { terms in
        terms.map { Term(slot: slots.slot(of: $0), weight: $0.weight, isName: $0.isName) }
      }
      let only = alternatives.count == 1 && alternatives[0].count == 1 ? alternatives[0][0] : nil
      return Factor(
        alternatives: alternatives, single: only.flatMap { $0.weight > 0 ? $0 : nil }, weight: factor.weight,
        hasName: factor.hasName, isUnknown: factor.isUnknown, isGeneral: factor.isGeneral,
        pair: factor.pair.map { Term(slot: slots.slot(of: $0), weight: $0.weight, isName: false) })
    }
    content = factors.count { $0.weight >= 1 }
    self.slots = Set(
      (factors.flatMap(\.alternatives).joined() + factors.flatMap(\.pair)).map(\.slot).filter { $0 >= 0 }
    ).sorted()
  }
}
