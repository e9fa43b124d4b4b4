/// A piece of a text as the tailoring reads it: a known concept, a word, a number or a mark.
struct Term: Sendable {
  enum Kind: Sendable, Equatable {
    case concept(Int32)
    case word
    case number
    case mark(UInt32)
    /// A particle that comes after a bracket or a number.
    case particle
  }

  let kind: Kind
  /// What it is compared by when it is no concept.
  let key: WordKey
  /// The root of a Korean verb, as a second key.
  let root: WordKey?
  /// Its bytes, without a particle.
  let range: Range<Int>
  /// Its first word's index.
  let word: Int
  /// How its particle joins it to what follows.
  let joint: KoreanEndings.Joint
  /// Whether a particle closes it.
  let isClosed: Bool
  let hasGap: Bool
}
