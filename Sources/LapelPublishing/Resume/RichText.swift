package import Lapel

/// One text of the page, parsed, in the language that it really is in.
package struct RichText: Hashable, Sendable {
  /// The pieces from beginning to end.
  package let inlines: [Inline]
  /// The text's own language, which differs from the page's if a translation is missing.
  package let language: Language
  /// The place where the person wrote it, for TeX errors.
  package let origin: Origin

  /// Makes a text from pieces in a language.
  package init(_ inlines: [Inline], language: Language, origin: Origin = .none) {
    self.inlines = inlines
    self.language = language
    self.origin = origin
  }

  /// The characters without markup.
  package var plain: String { inlines.map(\.plain).joined() }

  /// The same text with each link replaced by its label.
  var withoutLinks: RichText { RichText(Inline.withoutLinks(inlines), language: language, origin: origin) }

  /// The text with the address of each link after its label, unless the label is the address.
  var withAddresses: String { inlines.map(\.withAddresses).joined() }
}

extension Inline {
  /// The characters without markup.
  package var plain: String {
    switch self {
    case .text(let text), .code(let text): text
    case .strong(let inner), .emphasis(let inner), .link(let inner, _): inner.map(\.plain).joined()
    }
  }

  fileprivate var withAddresses: String {
    switch self {
    case .text(let text), .code(let text): return text
    case .strong(let inner), .emphasis(let inner): return inner.map(\.withAddresses).joined()
    case .link(let inner, let url):
      let label = inner.map(\.plain).joined()
      return label == url || url.hasSuffix("/" + label) || url == "mailto:" + label
        ? label : "\(label) (\(url))"
    }
  }
}
