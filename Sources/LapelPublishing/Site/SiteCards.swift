import Lapel
import LapelTypesetting

/// The pictures that represent pages when somebody shares a link: the page's words, in the theme's colours.
struct SiteCards: Sendable {
  private let theme: Theme
  /// The program's version; another version may draw differently.
  private let version: String
  /// Whether single items have cards of their own.
  private let areOfItems: Bool

  /// The most item pages with cards of their own; with more, these share the card of their language's first page, since a picture
  /// takes as long to make as a hundred pages.
  private static let most = 200

  /// - Parameter items: the number of pages of single items.
  init(_ theme: Theme, version: String, items: Int) {
    self.theme = theme
    self.version = version
    areOfItems = items <= Self.most
  }

  /// The address of a page's card, named by its contents, so that an existing one need not be drawn again.
  ///
  /// - Parameter home: the first page in the same language.
  func address(of page: SitePage, _ home: SitePage) -> SiteAddress { address(of: isOwn(page) ? page : home) }

  /// The path of the card that belongs to this page alone; nil: it shares another.
  func own(of page: SitePage) -> String? { isOwn(page) ? address(of: page).path : nil }

  /// The cards of the pages, those that exist in the folder and those that have to be drawn.
  func cards(
    of pages: [SitePage], in folder: SiteFolder
  ) -> (files: [(path: String, bytes: [UInt8])], kept: Set<String>) {
    var wanted: [String: SitePage] = [:]
    for page in pages where !page.isKept && isOwn(page) { wanted[address(of: page).path] = page }
    let kept = Set(wanted.keys.filter(folder.isIntact))
    let book = FontBook()
    let drawn = wanted.filter { !kept.contains($0.key) }.sorted { $0.key < $1.key }
    let files = Parallel.map(drawn) { ($0.key, Self.picture(of: $0.value, theme, book)) }
    return (files, kept)
  }

  private func isOwn(_ page: SitePage) -> Bool { areOfItems || !page.below.contains("/") }

  private func address(of page: SitePage) -> SiteAddress {
    var digest = Fingerprint()
    let (large, small) = page.cardWords
    for word in [version, page.language.tag, large, small] { digest.add(word) }
    for name in Self.colours { digest.add(theme.light(name).map { "\($0)" } ?? "") }
    return SiteAddress("cards/\(digest.hex.prefix(16)).png")
  }

  private static let colours = ["ink", "ink2", "accent", "paper"]

  // MARK: The picture

  private static let (width, height) = (1200, 630)

  private static func picture(of page: SitePage, _ theme: Theme, _ book: FontBook) -> [UInt8] {
    let colours = Self.colours.dropLast().map { theme.light($0) ?? .black }
    var picture = WordPicture(
      width: width, height: height, paper: theme.light("paper") ?? RGB(red: 255, green: 255, blue: 255),
      inks: colours, book: book, choice: FontChoice(latin: ["Noto Sans"], korean: ["Noto Sans CJK KR"]))
    let (name, words) = page.cardWords
    let language = page.language.tag
    picture.fill(x: 0, y: 0, width: 24, height: height, ink: 2)
    var y = picture.write(
      name, x: 96, y: 96, width: 1008, size: 68, isBold: true, ink: 0, language: language, lines: 3)
    y += 20
    _ = picture.write(
      words, x: 96, y: y, width: 1008, size: 34, isBold: false, ink: 1, language: language, lines: 3)
    picture.fill(x: 96, y: 530, width: 72, height: 6, ink: 2)
    return picture.png
  }
}

extension SitePage {
  /// The large and the small text of a card.
  fileprivate var cardWords: (String, String) {
    let parts = title.split(separator: " – ", maxSplits: 1).map(String.init)
    let large = parts.first ?? title
    let small = parts.count > 1 ? parts[1] : description
    return (large, small == description ? small : "\(small)\n\(description)")
  }
}

extension Theme {
  /// A colour of the theme's light pages; nil when it has no such colour.
  fileprivate func light(_ name: String) -> RGB? {
    guard let row = file.colors.rows.first(where: { $0.name == name }) else { return nil }
    return Colour(row.value(0, for: .english)).map { RGB(red: $0.red, green: $0.green, blue: $0.blue) }
  }
}
