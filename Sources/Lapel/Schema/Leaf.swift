/// One single value of a career: where it is and who may read it.
public struct Leaf: Sendable {
  /// A value with its type, as its field declares it.
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

  /// The value, as read.
  public let value: Value
  /// The record's name in the schema: `internship`.
  public let record: String
  /// The field's name: `organization`; for a contact channel its name.
  public let field: String
  /// What the field says of somebody.
  public let traits: FieldTraits
  /// Who may read it, everything around it considered.
  public let level: ShowLevel

  init(_ value: Value, _ context: ValueContext, own: ShowLevel? = nil) {
    self.value = value
    record = context.record
    field = context.field
    traits = context.traits
    level = max(context.container, own ?? context.fallback)
  }
}

/// Where a value is, for its level.
public struct ValueContext: Sendable {
  let record: String
  let field: String
  /// What the field says of somebody; of a whole record, that its fields say it.
  let traits: FieldTraits
  /// The level of the record around it.
  let container: ShowLevel
  /// The level of the field when nothing is written on the value.
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

/// What a field's declaration says of the place of its values.
struct FieldPlace: Sendable {
  let name: String
  let traits: FieldTraits
  let level: ShowLevel

  /// Where a value of the field is in a record of a level.
  func context(_ record: String, _ container: ShowLevel) -> ValueContext {
    ValueContext(record: record, field: name, traits: traits, container: container, fallback: level)
  }
}

/// A way to rewrite a career value by value, whatever records there are.
public struct ValueChange: Sendable {
  /// Whether values of a level stay.
  var keeps: @Sendable (ShowLevel) -> Bool = { _ in true }
  /// Entries all of which this level may see stay as they are: set where nothing else is changed.
  var spares: ShowLevel?
  /// Whether a field stays.
  var keepsField: @Sendable (ValueContext) -> Bool = { _ in true }
  var text: @Sendable (LocalizedText, ValueContext) -> LocalizedText? = { text, _ in text }
  var plain: @Sendable (PlainText, ValueContext) -> PlainText? = { text, _ in text }
  var identifier: @Sendable (Identifier, ValueContext) -> Identifier = { id, _ in id }
  var reference: @Sendable (Reference, ValueContext) -> Reference = { reference, _ in reference }
  var link: @Sendable (Link, ValueContext) -> Link? = { link, _ in link }
  /// What is written on a record that says no level of its own; nil: nothing.
  var level: ShowLevel?
}
