/// A phrase with its words looked up among the slots, once, before every item of the career is judged by it.
struct SlottedPhrase {
  struct Term {
    /// -1 for a word that has none.
    let slot: Int
    let weight: Double
    let isName: Bool
  }

  struct Factor {
    let alternatives: [[Term]]
    let weight: Double
    let hasName: Bool
    let isUnknown: Bool
  }

  let factors: [Factor]
  let weight: Double

  init(_ phrase: Phrase, _ slots: TermSlots) {
    weight = phrase.weight
    factors = phrase.factors.map { factor in
      Factor(
        alternatives: factor.alternatives.map { terms in
          terms.map { Term(slot: slots.slot(of: $0), weight: $0.weight, isName: $0.isName) }
        }, weight: factor.weight, hasName: factor.hasName, isUnknown: factor.isUnknown)
    }
  }
}
