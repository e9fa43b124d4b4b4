/// A part of a line between connectors, with its link to the next part.
struct Segment: Sendable {
  var phrase = Phrase()
  var years: (months: Int, atMost: Int?)?
  /// The number or amount of it, as in `a team of five`; nil when none is given.
  var amount: Quantity?
  var link = Piece.Link.strong
  /// Whether it is only preferred within the line.
  var isOptional = false
  /// Whether a particle ended its last word, so that a new noun phrase begins.
  var isClosed = false

  /// How many of the choices around it are asked for.
  var needs = 1
  /// Whether it only says of what kind something else may be: `or a similar platform`.
  var isOfKind = false

  var isEmpty: Bool { phrase.isEmpty && years == nil && amount == nil }
  var terms: [AskedTerm] { phrase.terms }
}

extension Factor {
  var hasName: Bool { alternatives.contains { $0.contains(where: \.isName) } }
  /// Whether it asks for one concept and nothing else.
  func isOnly(_ concept: Int32) -> Bool {
    alternatives.allSatisfy { $0.allSatisfy { $0.identity == .concept(concept) } }
  }
  /// Whether its name has more than one word: `growth marketing`.
  var hasManyWords: Bool {
    alternatives.contains { terms in terms.count > 1 || terms.contains { $0.surface.utf8.contains(0x20) } }
  }
  /// Whether it consists of words that the lexicon lacks.
  var isUnknown: Bool {
    alternatives.allSatisfy { $0.contains { if case .word = $0.identity { true } else { false } } }
  }
}
