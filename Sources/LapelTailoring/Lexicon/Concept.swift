/// One thing that has several names, and what it is a kind of.
struct Concept: Sendable {
  /// How a requirement treats the concept.
  enum Kind: UInt8, Sendable {
    /// A thing with a name of its own (a tool, a standard, a company): nothing else will do.
    case name
    /// A craft, a field, a practice.
    case skill
    /// Held or not held: a certificate or licence.
    case certificate
    /// A subject of study.
    case study
    /// A natural language.
    case language
    /// A test with scores.
    case test
    /// A word with a meaning of its own: `design`, `고객`.
    case word
    /// A word that says little: `service`, `모델`.
    case little
    /// A word that says nothing of the person: `experience`, `경험`.
    case nothing
  }

  /// Its first name, which stands for it.
  let name: String
  var kind: Kind
  /// Whether a line of its own says what it is; else it was only named beside another.
  var isDeclared = false
  /// What it is a kind of: whoever shows this has shown those.
  var broader: [Int32] = []
  /// Near relatives in the same line of work: they show it in part.
  var near: [Int32] = []
}

/// A concept with how far it is from the one that was found; 0 for itself.
struct Kinship: Sendable {
  let concept: Int32
  let distance: Int
}
