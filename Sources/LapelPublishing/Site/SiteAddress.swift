/// Where a file of the site stands: a path below its root, as typed on the disk.
struct SiteAddress: Hashable, Sendable {
  /// `en/projects/빈자리/index.html`.
  let path: String

  init(_ path: String) { self.path = path }

  /// A page of a language's.
  ///
  /// - Parameter below: `projects/빈자리`; empty for the first page.
  init(page below: String, prefix: String) {
    path = prefix + (below.isEmpty ? "" : below + "/") + "index.html"
  }

  /// As search engines know it: the folder of a page.
  var folder: String { path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path }

  /// How a page links to this file, so that the site also opens from a folder.
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

/// Turns places of the site into links on one page.
struct SiteLinker: Sendable {
  let page: SiteAddress
  /// `https://example.com/me/`; nil: the site's own address is not known.
  let base: String?

  /// The page for what is missing is shown anywhere, so its links stand whole where they can.
  private var isShownAnywhere: Bool { page.path.hasSuffix("404.html") && base != nil }

  func link(_ address: SiteAddress, anchor: String? = nil) -> String {
    guard isShownAnywhere, let base else { return address.relative(from: page, anchor: anchor) }
    return Self.path(of: base) + address.path + (anchor.map { "#" + $0 } ?? "")
  }

  /// The whole address of a page; nil where the site's own is not known.
  func whole(_ address: SiteAddress) -> String? { base.map { $0 + address.folder } }

  /// `/me/` of `https://example.com/me/`.
  private static func path(of base: String) -> String {
    guard let host = base.firstRange(of: "://"), let slash = base[host.upperBound...].firstIndex(of: "/")
    else {
      return "/"
    }
    return String(base[slash...])
  }
}
