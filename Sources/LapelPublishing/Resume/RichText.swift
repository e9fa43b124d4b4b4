package import Lapel

/// One text of the page, parsed, in the language it is really in.
package struct RichText: Hashable, Sendable {
  /// From beginning to end.
  package let inlines: [Inline]
  /// The text's own language: another than the page's where a translation is missing.
  package let language: Language
  /// Where the person wrote it; for a TeX error's place.
  package let origin: Origin

  /// Pieces of a text in a language.
  package init(_ inlines: [Inline], language: Language, origin: Origin = .none) {
    self.inlines = inlines
    self.language = language
    self.origin = origin
  }

  /// The characters without their markup.
  package var plain: String { inlines.map(\.plain).joined() }

  /// The same with each link as its label.
  var withoutLinks: RichText { RichText(Inline.withoutLinks(inlines), language: language, origin: origin) }

  /// The same, with the address of each link after its label, where the label is not the address itself.
  var withAddresses: String { inlines.map(\.withAddresses).joined() }
}

extension Inline {
  /// The characters without their markup.
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
