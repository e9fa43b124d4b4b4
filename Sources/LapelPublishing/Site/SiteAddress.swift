/// The address of a file on the site: a path below its root, as on the disk.
struct SiteAddress: Hashable, Sendable {
  /// The path: `en/projects/빈자리/index.html`.
  let path: String

  init(_ path: String) { self.path = path }

  /// Makes the address of a page in a language.
  ///
  /// - Parameter below: the page below the language's root, `projects/빈자리`; empty for the first page.
  init(page below: String, prefix: String) {
    path = prefix + (below.isEmpty ? "" : below + "/") + "index.html"
  }

  /// The address for search engines: a page's folder.
  var folder: String { path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path }

  /// The address relative to a page, so that the site also works when opened from a folder.
  func relative(from page: SiteAddress, anchor: String? = nil) -> String {
    let fragment = anchor.map { "#" + $0 } ?? ""
    if self == page, anchor != nil { return fragment }
    let from = page.path.split(separator: "/").dropLast()
    let to = path.split(separator: "/")
    var common = 0
    while common < from.count, common < to.count - 1, from[common] == to[common] { common += 1 }
    let up = repeatElement("..", count: from.count - common)
    return (up + to[common...].map(String.init)).joined(separator: "/") + fragment
  }
}

/// Turns places on the site into links on one page.
struct SiteLinker: Sendable {
  let page: SiteAddress
  /// The site's address, `https://example.com/me/`; nil: it is not known.
  let base: String?

  /// Whether the page may be shown at any address, as for a missing page, so that its links are absolute if possible.
  private var isShownAnywhere: Bool { page.path.hasSuffix("404.html") && base != nil }

  func link(_ address: SiteAddress, anchor: String? = nil) -> String {
    guard isShownAnywhere, let base else { return address.relative(from: page, anchor: anchor) }
    return Self.path(of: base) + address.path + (anchor.map { "#" + $0 } ?? "")
  }

  /// The absolute address of a page; nil when the site's own is not known.
  func whole(_ address: SiteAddress) -> String? { base.map { $0 + address.folder } }

  /// The path in the site's address: `/me/` for `https://example.com/me/`.
  private static func path(of base: String) -> String {
    guard let host = base.firstRange(of: "://"), let slash = base[host.upperBound...].firstIndex(of: "/")
    else {
      return "/"
    }
    return String(base[slash...])
  }
}
