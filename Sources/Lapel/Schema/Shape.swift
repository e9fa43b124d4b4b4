/// The form of a value in a file.
public indirect enum Shape: Sendable {
  /// One line or block of text; the string says what is meant ("a text", "a URL", "a date").
  case text(String, examples: [String] = [])
  /// A text, or a version for each language.
  case localized
  /// One of these words.
  case choice([String])
  case list(Shape)
  /// One value or a list of them.
  case oneOrMany(Shape)
  /// The fields of a record: its name and what its schema declares.
  case record(String, [FieldInfo])
  /// A line of text, or its versions and the fields of a record.
  case line(String, [FieldInfo])
  /// Any keys, each with a value of this shape; the string says what the keys are.
  case map(String, Shape)
  /// The first shape that fits.
  case either([Shape])
}

/// What a field's declaration says, for checks, JSON Schema and the reference.
public struct FieldInfo: Sendable {
  /// The name as in a career file: `valid_until`.
  public let name: String
  /// One sentence for the reference.
  public let summary: String
  /// The form of its value; a closure, because records contain records.
  public let shape: @Sendable () -> Shape
  /// Whether leaving it out is an error.
  public let isRequired: Bool
  /// The level of its value when none is written.
  public let level: ShowLevel
  /// What its values say about a person.
  public let traits: FieldTraits
  /// What applies when it is left out, for the reference; nil: nothing.
  public var whenAbsent: String?
  /// A value as a person would write it, for the reference and for completion; nil: none.
  public let example: String?
  /// The words that its text usually is.
  public var words = UsualWords.none
}
