/// What a template may use, known before anything is rendered, so that every name can be checked, even
/// in empty sections.
package indirect enum TemplateShape: Sendable, Hashable {
  case text
  case address
  case markup(TemplateKind)
  case flag
  case list(TemplateShape)
  /// A record, any of whose values may be absent.
  case record([Name])

  /// A name that a template can use.
  package struct Name: Sendable, Hashable {
    /// The name as templates write it.
    package let name: String
    /// The shape of its value.
    package let shape: TemplateShape

    /// Makes a name with the shape of its value.
    package init(_ name: String, _ shape: TemplateShape) {
      self.name = name
      self.shape = shape
    }
  }

  /// The shape as messages call it.
  var description: String {
    switch self {
    case .text: "a text"
    case .address: "an address"
    case .markup: "a text with markup"
    case .flag: "a yes or no"
    case .list: "a list"
    case .record: "a record"
    }
  }

  /// The names that a section of it brings into scope.
  var names: [Name] { if case .record(let names) = self { names } else { [] } }
}
