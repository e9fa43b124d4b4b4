/// The address that a way to reach the person links to, derived from its name and what was typed.
package struct ContactLink: Sendable {
  /// The address; nil when it is text and not a link.
  package let url: String?

  /// Makes the link for a way of this kind: an address as it is, a number as `tel:`, a user name as the page on its
  /// network.
  package init(_ kind: String, _ text: String) {
    let kind = ContactKind(kind)
    switch kind {
    case .place, .text: url = nil
    case .email: url = Self.email(text)
    case .phone: url = PhoneNumber.link(text)
    case .network(let network): url = Self.web(text) ?? network.page(of: text)
    case .page: url = Self.web(text) ?? Self.page(text) ?? Self.email(text)
    }
  }

  /// `mailto:` for the address of one person; letters of any script are allowed (RFC 6531).
  package static func email(_ text: String) -> String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isWhole =
      parts.count == 2 && !parts[0].isEmpty && WebAddress.isDomain(parts[1])
      && text.utf8.allSatisfy { $0 > 32 && $0 != 0x7F && !"<>\"'`,;:()[]\\".utf8.contains($0) }
    return isWhole ? "mailto:\(text)" : nil
  }

  /// An address with its scheme.
  static func web(_ text: String) -> String? {
    let lower = text.prefix(8).lowercased()
    let scheme = ["https://", "http://"].first(where: lower.hasPrefix)
    guard let scheme, text.utf8.count > scheme.utf8.count,
      text.utf8.allSatisfy({ $0 > 32 && $0 != 0x7F && !"<>\"`\\{}|^".utf8.contains($0) })
    else { return nil }
    return text
  }

  /// A host with a path, or with an ending that hosts have: `example.com/me`, `mia.dev`.
  private static func page(_ text: String) -> String? {
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard WebAddress.isDomain(host), web("https://\(text)") != nil,
      host.count < text.count || host.hasPrefix("www.") || WebAddress.looksLikeOne(String(host))
    else { return nil }
    return "https://\(text)"
  }
}

/// The kind of way to reach somebody that a name means.
package enum ContactKind: Sendable {
  case email
  case phone
  /// Where somebody lives.
  case place
  /// A name on a service that has no pages.
  case text
  case network(SocialNetwork)
  /// A page of the person's own, or anything else; an address becomes a link.
  case page

  /// - Parameter name: as in `contact`, in any case, with `_`, `-` or blanks.
  package init(_ name: String) {
    self = KnownChannel.named(name)?.kind ?? .page
  }

  /// Its place in a header: ways to reach the person come first, then their own pages, then names on networks.
  /// Ways of the same kind keep the person's order.
  package var rank: Int {
    switch self {
    case .email: 0
    case .phone: 1
    case .place: 2
    case .page: 3
    case .network: 4
    case .text: 5
    }
  }
}
