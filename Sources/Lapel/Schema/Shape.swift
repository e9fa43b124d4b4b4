/// What a value looks like in a file.
public indirect enum Shape: Sendable {
  /// One line or block of text; the string names what is meant ("a text", "a URL", "a date").
  case text(String, examples: [String] = [])
  /// Text, or a version for each language.
  case localized
  /// One of these words.
  case choice([String])
  case list(Shape)
  /// One value or a list of them.
  case oneOrMany(Shape)
  /// Fields of a record; its name and what its schema declares.
  case record(String, [FieldInfo])
  /// A line of text, or its versions and the fields of a record.
  case line(String, [FieldInfo])
  /// Any keys, each with such a value; the string says what the keys are.
  case map(String, Shape)
  /// The first shape that fits.
  case either([Shape])
}

/// What one field's declaration says, for checks, JSON Schema and the reference.
public struct FieldInfo: Sendable {
  /// As in a career file: `valid_until`.
  public let name: String
  /// One sentence of the reference.
  public let summary: String
  /// What its value looks like; asked for late, for records hold records.
  public let shape: @Sendable () -> Shape
  /// Whether a record without it is an error.
  public let isRequired: Bool
  /// The level of its value when nothing else is written.
  public let level: ShowLevel
  /// What its values say of somebody.
  public let traits: FieldTraits
  /// What holds where it is left out, for the reference; nil: nothing does.
  public var whenAbsent: String?
  /// A value as one would write it, for the reference and for completion.
  public let example: String?
  /// Words that its text usually is.
  public var words = UsualWords.none
}
