import Lapel

/// The pictures that stand for pages where somebody shares a link.
struct SiteCards: Sendable {
  let files: [(path: String, bytes: [UInt8])]
  private let addresses: [String: SiteAddress]

  init(_ pages: [SitePage], _ theme: Theme) {
    files = []
    addresses = [:]
  }

  func address(of page: SitePage) -> SiteAddress { addresses[page.address.path] ?? SiteAddress("card.png") }
}
