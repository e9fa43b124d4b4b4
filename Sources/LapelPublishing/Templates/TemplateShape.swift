/// What a template may ask for: known before anything is rendered, so that every name can be checked, those
/// in empty sections too.
package indirect enum TemplateShape: Sendable, Hashable {
  case text
  case address
  case markup(TemplateKind)
  case flag
  case list(TemplateShape)
  /// Any of the values may be absent.
  case record([Name])

  /// A name that a template can use.
  package struct Name: Sendable, Hashable {
    /// As templates write it.
    package let name: String
    /// What stands for it.
    package let shape: TemplateShape

    /// A name with what stands for it.
    package init(_ name: String, _ shape: TemplateShape) {
      self.name = name
      self.shape = shape
    }
  }

  /// As messages call it.
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

  /// The names that a section of it brings into reach.
  var names: [Name] { if case .record(let names) = self { names } else { [] } }
}
