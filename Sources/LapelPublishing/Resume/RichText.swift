public import Lapel

/// One text of the page, parsed, in the language it is really in.
public struct RichText: Hashable, Sendable {
  public let inlines: [Inline]
  /// The text's own language: another than the page's where a translation is missing.
  public let language: Language
  /// Where the person wrote it; for a TeX error's place.
  public let origin: Origin

  public init(_ inlines: [Inline], language: Language, origin: Origin = .none) {
    self.inlines = inlines
    self.language = language
    self.origin = origin
  }

  /// The characters without their markup.
  public var plain: String { inlines.map(\.plain).joined() }
}

extension Inline {
  /// The characters without their markup.
  public var plain: String {
    switch self {
    case .text(let text), .code(let text): text
    case .strong(let inner), .emphasis(let inner), .link(let inner, _): inner.map(\.plain).joined()
    }
  }
}
