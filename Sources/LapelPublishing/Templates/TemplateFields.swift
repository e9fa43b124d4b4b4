/// The values that templates get from one type, each declared once, with its shape.
package struct TemplateFields<Root>: Sendable {
  private let fields: [TemplateField<Root>]

  /// Declares fields with different names.
  package init(_ fields: [TemplateField<Root>]) { self.fields = fields }

  /// The shape that templates can use.
  package var shape: TemplateShape { .record(fields.map { TemplateShape.Name($0.name, $0.shape) }) }

  /// The value of one object for templates.
  package func value(_ root: Root) -> TemplateValue { .record(fields.map { $0.value(root) }) }

  /// The flags by which an item of a list knows its place, for what goes between items.
  fileprivate static var places: [TemplateShape.Name] { [.init("first", .flag), .init("last", .flag)] }

  var itemShape: TemplateShape { .record(shape.names + Self.places) }

  func items(_ roots: [Root]) -> [TemplateValue] {
    roots.enumerated().map { at, root in
      .record(fields.map { $0.value(root) } + [.flag(at == 0), .flag(at == roots.count - 1)])
    }
  }
}

/// One name that templates can use, and how to get its value.
package struct TemplateField<Root>: Sendable {
  let name: String
  let shape: TemplateShape
  let value: @Sendable (Root) -> TemplateValue

  private init(_ name: String, _ shape: TemplateShape, _ value: @escaping @Sendable (Root) -> TemplateValue) {
    self.name = name
    self.shape = shape
    self.value = value
  }

  /// Declares a text, escaped for the template's kind; nil: absent.
  package static func text(_ name: String, _ get: @escaping @Sendable (Root) -> String?) -> TemplateField {
    TemplateField(name, .text) { get($0).map(TemplateValue.text) ?? .absent }
  }

  /// Declares a list of texts, each escaped for the template's kind.
  package static func texts(_ name: String, _ get: @escaping @Sendable (Root) -> [String]) -> TemplateField {
    TemplateField(name, .list(.text)) { .list(get($0).map(TemplateValue.text)) }
  }

  /// Declares the target of a link, encoded and escaped; nil: absent.
  package static func address(_ name: String, _ get: @escaping @Sendable (Root) -> String?) -> TemplateField {
    TemplateField(name, .address) { get($0).map(TemplateValue.address) ?? .absent }
  }

  /// Declares text in a template's own language, which is written as it is; nil: absent.
  package static func markup(
    _ name: String, _ kind: TemplateKind, _ get: @escaping @Sendable (Root) -> String?
  ) -> TemplateField {
    TemplateField(name, .markup(kind)) { get($0).map { .markup(Markup(kind, $0)) } ?? .absent }
  }

  /// Declares a list of such texts.
  package static func markups(
    _ name: String, _ kind: TemplateKind, _ get: @escaping @Sendable (Root) -> [String]
  ) -> TemplateField {
    TemplateField(name, .list(.markup(kind))) { .list(get($0).map { .markup(Markup(kind, $0)) }) }
  }

  /// Declares a yes or no, which only sections can use.
  package static func flag(_ name: String, _ get: @escaping @Sendable (Root) -> Bool) -> TemplateField {
    TemplateField(name, .flag) { .flag(get($0)) }
  }

  /// Declares names inside a name; nil: absent.
  package static func record<Inner>(
    _ name: String, _ fields: TemplateFields<Inner>, _ get: @escaping @Sendable (Root) -> Inner?
  ) -> TemplateField {
    TemplateField(name, fields.shape) { get($0).map(fields.value) ?? .absent }
  }

  /// Declares a list; each item also has the flags `first` and `last`.
  package static func list<Item>(
    _ name: String, _ fields: TemplateFields<Item>, _ get: @escaping @Sendable (Root) -> [Item]
  ) -> TemplateField {
    TemplateField(name, .list(fields.itemShape)) { .list(fields.items(get($0))) }
  }

  /// Declares values that are known only at run time, such as a theme's numbers.
  package static func made(
    _ name: String, _ shape: TemplateShape, _ get: @escaping @Sendable (Root) -> TemplateValue
  ) -> TemplateField {
    TemplateField(name, shape, get)
  }
}
