/// One single value of a career: its field, and who may read it.
public struct Leaf: Sendable {
  /// A value in the type that its field declares.
  public enum Value: Sendable {
    case text(LocalizedText)
    case plain(PlainText)
    case date(DateValue)
    case period(Period)
    case end(Period.EndValue)
    case link(Link)
    case reference(Reference)
    case identifier(Identifier)
  }

  /// The value as read.
  public let value: Value
  /// The name of its record in the schema: `internship`.
  public let record: String
  /// The name of its field: `organization`; for a contact channel, the channel's name.
  public let field: String
  /// What the field says about a person.
  public let traits: FieldTraits
  /// Who may read it, taking everything around it into account.
  public let level: ShowLevel

  init(_ value: Value, _ context: ValueContext, own: ShowLevel? = nil) {
    self.value = value
    record = context.record
    field = context.field
    traits = context.traits
    level = max(context.container, own ?? context.fallback)
  }
}

/// What determines the level of a value.
public struct ValueContext: Sendable {
  let record: String
  let field: String
  /// What the field says about a person; for a whole record, that its fields say it.
  let traits: FieldTraits
  /// The level of the record around it.
  let container: ShowLevel
  /// The level of the field when the value has none of its own.
  let fallback: ShowLevel

  init(
    record: String = "", field: String = "", traits: FieldTraits = .fields, container: ShowLevel = .everyone,
    fallback: ShowLevel = .everyone
  ) {
    self.record = record
    self.field = field
    self.traits = traits
    self.container = container
    self.fallback = fallback
  }

  /// A value is never more public than what it is in.
  func level(of value: some NodeConvertible) -> ShowLevel { max(container, value.ownLevel ?? fallback) }
}

/// What a field's declaration says about the level of its values.
struct FieldPlace: Sendable {
  let name: String
  let traits: FieldTraits
  let level: ShowLevel

  /// The context of a value of this field in a record at the given level.
  func context(_ record: String, _ container: ShowLevel) -> ValueContext {
    ValueContext(record: record, field: name, traits: traits, container: container, fallback: level)
  }
}

/// A way to rewrite a career value by value, whatever its records are.
public struct ValueChange: Sendable {
  /// Whether values at a level stay.
  var keeps: @Sendable (ShowLevel) -> Bool = { _ in true }
  /// Entries that this level may see in full stay as they are; set only when nothing else is changed.
  var spares: ShowLevel?
  /// Whether a field stays.
  var keepsField: @Sendable (ValueContext) -> Bool = { _ in true }
  var text: @Sendable (LocalizedText, ValueContext) -> LocalizedText? = { text, _ in text }
  var plain: @Sendable (PlainText, ValueContext) -> PlainText? = { text, _ in text }
  var identifier: @Sendable (Identifier, ValueContext) -> Identifier = { id, _ in id }
  var reference: @Sendable (Reference, ValueContext) -> Reference = { reference, _ in reference }
  var link: @Sendable (Link, ValueContext) -> Link? = { link, _ in link }
  /// The level to write on records without one of their own; nil: none.
  var level: ShowLevel?
}
