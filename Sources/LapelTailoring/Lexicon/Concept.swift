/// One thing that has several names, with what it is a kind of.
struct Concept: Sendable {
  /// How a requirement treats the concept.
  enum Kind: UInt8, Sendable {
    /// A thing with a name of its own (a tool, a standard, a company), for which nothing else will do.
    case name
    /// A craft, a field, a practice.
    case skill
    /// A certificate or licence, which is held or not held.
    case certificate
    /// A subject of study.
    case study
    /// A natural language.
    case language
    /// A test with scores.
    case test
    /// A word with a meaning of its own: `design`, `고객`.
    case word
    /// A word with little meaning: `service`, `모델`.
    case little
    /// A word that says nothing about the person: `experience`, `경험`.
    case nothing
  }

  /// Its first name, which identifies it.
  let name: String
  var kind: Kind
  /// Whether a line of its own declares it; else it was only named beside another.
  var isDeclared = false
  /// What it is a kind of: somebody who shows this has shown those.
  var broader: [Int32] = []
  /// Close relatives in the same line of work, which show it in part.
  var near: [Int32] = []
}

/// A concept with its distance from the one that was found; 0 for the concept itself.
struct Kinship: Sendable {
  let concept: Int32
  let distance: Int
}
