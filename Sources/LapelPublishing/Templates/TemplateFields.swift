/// The values that templates get from one type, each declared once: the shape and the values follow from it.
package struct TemplateFields<Root>: Sendable {
  private let fields: [TemplateField<Root>]

  /// Of these names; none twice.
  package init(_ fields: [TemplateField<Root>]) { self.fields = fields }

  /// What templates may ask for.
  package var shape: TemplateShape { .record(fields.map { TemplateShape.Name($0.name, $0.shape) }) }

  /// What templates get of one value.
  package func value(_ root: Root) -> TemplateValue { .record(fields.map { $0.value(root) }) }

  /// An item of a list also knows where it is, for what goes between items.
  fileprivate static var places: [TemplateShape.Name] { [.init("first", .flag), .init("last", .flag)] }

  var itemShape: TemplateShape { .record(shape.names + Self.places) }

  func items(_ roots: [Root]) -> [TemplateValue] {
    roots.enumerated().map { at, root in
      .record(fields.map { $0.value(root) } + [.flag(at == 0), .flag(at == roots.count - 1)])
    }
  }
}

/// One name that templates can use, and how its value is got.
package struct TemplateField<Root>: Sendable {
  let name: String
  let shape: TemplateShape
  let value: @Sendable (Root) -> TemplateValue

  private init(_ name: String, _ shape: TemplateShape, _ value: @escaping @Sendable (Root) -> TemplateValue) {
    self.name = name
    self.shape = shape
    self.value = value
  }

  /// A text, escaped for the template's kind; nil: absent.
  package static func text(_ name: String, _ get: @escaping @Sendable (Root) -> String?) -> TemplateField {
    TemplateField(name, .text) { get($0).map(TemplateValue.text) ?? .absent }
  }

  /// A list of texts, each escaped for the template's kind.
  package static func texts(_ name: String, _ get: @escaping @Sendable (Root) -> [String]) -> TemplateField {
    TemplateField(name, .list(.text)) { .list(get($0).map(TemplateValue.text)) }
  }

  /// The target of a link, encoded and escaped; nil: absent.
  package static func address(_ name: String, _ get: @escaping @Sendable (Root) -> String?) -> TemplateField {
    TemplateField(name, .address) { get($0).map(TemplateValue.address) ?? .absent }
  }

  /// Text in a template's own language, written as it is; nil: absent.
  package static func markup(
    _ name: String, _ kind: TemplateKind, _ get: @escaping @Sendable (Root) -> String?
  ) -> TemplateField {
    TemplateField(name, .markup(kind)) { get($0).map { .markup(Markup(kind, $0)) } ?? .absent }
  }

  /// A list of such texts.
  package static func markups(
    _ name: String, _ kind: TemplateKind, _ get: @escaping @Sendable (Root) -> [String]
  ) -> TemplateField {
    TemplateField(name, .list(.markup(kind))) { .list(get($0).map { .markup(Markup(kind, $0)) }) }
  }

  /// A yes or no, for sections alone.
  package static func flag(_ name: String, _ get: @escaping @Sendable (Root) -> Bool) -> TemplateField {
    TemplateField(name, .flag) { .flag(get($0)) }
  }

  /// Names within a name; nil: absent.
  package static func record<Inner>(
    _ name: String, _ fields: TemplateFields<Inner>, _ get: @escaping @Sendable (Root) -> Inner?
  ) -> TemplateField {
    TemplateField(name, fields.shape) { get($0).map(fields.value) ?? .absent }
  }

  /// Each item also has the flags `first` and `last`.
  package static func list<Item>(
    _ name: String, _ fields: TemplateFields<Item>, _ get: @escaping @Sendable (Root) -> [Item]
  ) -> TemplateField {
    TemplateField(name, .list(fields.itemShape)) { .list(fields.items(get($0))) }
  }

  /// Values that are known only as values, such as a theme's numbers.
  package static func made(
    _ name: String, _ shape: TemplateShape, _ get: @escaping @Sendable (Root) -> TemplateValue
  ) -> TemplateField {
    TemplateField(name, shape, get)
  }
}
