/// Where a way to reach the person leads, by what it is called and what was typed.
package struct ContactLink: Sendable {
  /// nil: it is text and no link.
  package let url: String?

  /// What a way of that kind links to: an address as it is, a number as `tel:`, a user name as its network's
  /// page.
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

  /// `mailto:`, for an address of one person; letters of any script are taken (RFC 6531).
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

  /// A host, with a path or an ending that hosts have: `example.com/me`, `mia.dev`.
  private static func page(_ text: String) -> String? {
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard WebAddress.isDomain(host), web("https://\(text)") != nil,
      host.count < text.count || host.hasPrefix("www.") || WebAddress.looksLikeOne(String(host))
    else { return nil }
    return "https://\(text)"
  }
}

/// What kind of a way to reach somebody a name stands for.
package enum ContactKind: Sendable {
  case email
  case phone
  /// Where somebody lives.
  case place
  /// A name on a service that has no pages.
  case text
  case network(SocialNetwork)
  /// A page of one's own, or anything else: an address is a link.
  case page

  /// - Parameter name: as in `contact`, in any case, with `_`, `-` or blanks.
  package init(_ name: String) {
    self = KnownChannel.named(name)?.kind ?? .page
  }

  /// Where it stands in a header: how to reach somebody comes first, then pages of one's own, then names on
  /// networks. Of the same kind the order is the person's.
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
