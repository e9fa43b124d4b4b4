/// A piece of a text for tailoring: a known concept, a word, a number or a mark.
struct Term: Sendable {
  enum Kind: Sendable, Equatable {
    case concept(Int32)
    case word
    case number
    case mark(UInt32)
    /// A particle after a bracket or a number.
    case particle
  }

  let kind: Kind
  /// The key by which it is compared when it is not a concept.
  let key: WordKey
  /// The root of a Korean verb, as a second key; nil when there is none.
  let root: WordKey?
  /// Its bytes, without a particle.
  let range: Range<Int>
  /// The index of its first word.
  let word: Int
  /// How its particle joins it to what follows.
  let joint: KoreanEndings.Joint
  /// Whether a particle closes it.
  let isClosed: Bool
  let hasGap: Bool
}
