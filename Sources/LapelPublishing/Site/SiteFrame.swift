import Lapel

/// The frame around every page: whose site it is, the navigation, the other languages.
struct SiteFrame: Sendable {
  let edition: SiteEdition
  let linker: SiteLinker
  let home: String
  let menu: [MenuItem]
  let switches: [Switch]
  /// This page in each language, for search engines; empty when the site's own address is not known.
  let versions: [Version]
  let defaultVersion: String?
  let card: String
  let stylesheet: String
  let feed: String?

  struct MenuItem: Sendable {
    let label: RichText
    let url: String
    let isCurrent: Bool
  }

  struct Switch: Sendable {
    let language: Language
    let name: String
    let url: String
  }

  struct Version: Sendable {
    let language: Language
    let url: String
  }
}

/// The pages of the site, so that each can link to the others.
struct SiteIndex: Sendable {
  /// The editions in the order of the career's languages.
  let editions: [SiteEdition]
  let base: String?
  /// The addresses by language tag, then by path below the language's root.
  private let addresses: [String: [String: SiteAddress]]
  private let years: [String]

  init(_ pages: [SitePage], editions: [SiteEdition], base: String?) {
    self.editions = editions
    self.base = base
    var addresses: [String: [String: SiteAddress]] = [:]
    for page in pages { addresses[page.language.tag, default: [:]][page.below] = page.address }
    self.addresses = addresses
    years = Set(addresses.values.flatMap(\.keys)).filter { $0.utf8.count == 4 && Int($0) != nil }.sorted(
      by: >)
  }

  /// The language's folder, `en/`; empty for the first language, which is at the root.
  static func prefix(of language: Language, in languages: [Language]) -> String {
    language == languages.first ? "" : language.tag + "/"
  }

  /// - Parameter edition: the edition in the page's language.
  func frame(of page: SitePage, _ edition: SiteEdition, card: SiteAddress, stylesheet: SiteAddress)
    -> SiteFrame
  {
    let linker = SiteLinker(page: page.address, base: base)
    let words = edition.words
    let own = addresses[page.language.tag] ?? [:]
    let menu: [(String, String)] =
      [
        ("", words[.home]), ("projects", words[.projects]), ("writing", words[.writing]),
        ("publications", words[.publications]), ("cv", words[.cv]),
      ] + years.prefix(3).map { ($0, $0) }
    let whole = editions.compactMap { edition in
      addresses[edition.language.tag]?[page.below].flatMap(linker.whole).map {
        SiteFrame.Version(language: edition.language, url: $0)
      }
    }
    let isMissing = page.below == "404.html"
    return SiteFrame(
      edition: edition, linker: linker, home: linker.link(own[""] ?? page.address),
      menu: menu.compactMap { below, label in
        own[below].map { address in
          SiteFrame.MenuItem(
            label: RichText([.text(label)], language: page.language), url: linker.link(address),
            isCurrent: address == page.address)
        }
      },
      switches: editions.filter { $0.language != page.language }.compactMap { edition in
        (addresses[edition.language.tag]?[page.below]).map {
          SiteFrame.Switch(language: edition.language, name: edition.name, url: linker.link($0))
        }
      },
      versions: whole.count > 1 && !isMissing ? whole : [],
      defaultVersion: whole.count > 1 && !isMissing ? whole.first?.url : nil,
      card: base.map { $0 + card.path } ?? card.relative(from: page.address),
      stylesheet: linker.link(stylesheet), feed: edition.feed.map { linker.link($0) })
  }
}
