/// What one field points at.
public struct FieldReferences: Hashable, Sendable {
  /// What pointing at something says of it.
  public enum Meaning: Hashable, Sendable {
    /// It shows what the entry says.
    case proof
    /// The entry was given for it.
    case occasion
  }

  /// The career file's name of the field: `for`, `evidence`.
  public let field: String
  /// What the entry says of those that it points at.
  public let meaning: Meaning
  /// As written, in order; not yet looked up.
  public let references: [Reference]

  /// What the field of that name points at.
  public init(_ field: String, _ meaning: Meaning, _ references: [Reference]) {
    self.field = field
    self.meaning = meaning
    self.references = references
  }
}
