/// One single value of a career: where it stands and who may read it.
public struct Leaf: Sendable {
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

  public let value: Value
  /// The record's name in the schema: `internship`.
  public let record: String
  /// The field's name: `organization`; for a contact channel its name.
  public let field: String
  /// Who may read it, everything around it considered.
  public let level: ShowLevel

  init(_ value: Value, _ context: ValueContext, own: ShowLevel? = nil) {
    self.value = value
    record = context.record
    field = context.field
    level = max(context.container, own ?? context.fallback)
  }
}

/// Where a value stands, for its level.
public struct ValueContext: Sendable {
  let record: String
  let field: String
  /// The level of the record around it.
  let container: ShowLevel
  /// The level of the field when nothing is written on the value.
  let fallback: ShowLevel

  init(
    record: String = "", field: String = "", container: ShowLevel = .everyone, fallback: ShowLevel = .everyone
  ) {
    self.record = record
    self.field = field
    self.container = container
    self.fallback = fallback
  }

  /// A value is never more public than what it stands in.
  func level(of value: some NodeConvertible) -> ShowLevel { max(container, value.ownLevel ?? fallback) }
}

/// A way to rewrite a career value by value, whatever records there are.
public struct ValueChange: Sendable {
  /// Whether values of a level stay.
  var keeps: @Sendable (ShowLevel) -> Bool = { _ in true }
  /// Entries all of which this level may see stay as they are: set where nothing else is changed.
  var spares: ShowLevel?
  /// Whether the field stays: the record's name, then the field's.
  var keepsField: @Sendable (String, String) -> Bool = { _, _ in true }
  var text: @Sendable (LocalizedText, ValueContext) -> LocalizedText? = { text, _ in text }
  var plain: @Sendable (PlainText, ValueContext) -> PlainText? = { text, _ in text }
  var identifier: @Sendable (Identifier, ValueContext) -> Identifier = { id, _ in id }
  var reference: @Sendable (Reference, ValueContext) -> Reference = { reference, _ in reference }
  var link: @Sendable (Link, ValueContext) -> Link? = { link, _ in link }
}
