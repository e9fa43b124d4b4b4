/// A part of a line between connectors, with how it is tied to the next.
struct Segment: Sendable {
  var phrase = Phrase()
  var years: (months: Int, atMost: Int?)?
  /// How much or how many of it: `a team of five`.
  var amount: Quantity?
  var link = Piece.Link.strong
  /// Nice to have, within the line.
  var isOptional = false
  /// Its last word was closed by a particle, so that a new noun phrase begins.
  var isClosed = false

  var isEmpty: Bool { phrase.isEmpty && years == nil && amount == nil }
  var terms: [AskedTerm] { phrase.terms }
}

extension Factor {
  var hasName: Bool { alternatives.contains { $0.contains(where: \.isName) } }
  /// Whether it asks for one concept and nothing else.
  func isOnly(_ concept: Int32) -> Bool {
    alternatives.allSatisfy { $0.allSatisfy { $0.identity == .concept(concept) } }
  }
  /// Named by more than one word: `growth marketing`.
  var hasManyWords: Bool {
    alternatives.contains { terms in terms.count > 1 || terms.contains { $0.surface.utf8.contains(0x20) } }
  }
  /// Made of words that no lexicon knows.
  var isUnknown: Bool {
    alternatives.allSatisfy { $0.contains { if case .word = $0.identity { true } else { false } } }
  }
}
