/// A value for templates. Its type, not the template, decides whether it is escaped.
package indirect enum TemplateValue: Sendable, Hashable {
  case absent
  /// Plain text, escaped for the template's kind.
  case text(String)
  /// The target of a link, percent-encoded where needed, then escaped for the template's kind.
  case address(String)
  /// Text that is written as it is, and only in a template of its kind.
  case markup(Markup)
  case flag(Bool)
  case list([TemplateValue])
  /// The values, in the order in which the record's shape names them.
  case record([TemplateValue])

  /// Whether a section of it is shown.
  var isShown: Bool {
    switch self {
    case .absent: false
    case .text(let text), .address(let text): !text.isEmpty
    case .markup(let markup): !markup.text.isEmpty
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .record: true
    }
  }
}

/// Text that is already in a template's own language.
package struct Markup: Sendable, Hashable {
  /// The only kind of template that may contain it.
  package let kind: TemplateKind
  /// The text, which is written as it is.
  package let text: String

  /// - Parameter text: the text, already escaped by the caller.
  package init(_ kind: TemplateKind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
