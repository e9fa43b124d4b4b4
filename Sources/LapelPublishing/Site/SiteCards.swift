import Lapel
import LapelTypesetting

/// The pictures that stand for pages where somebody shares a link: the page's words, in the theme's colours.
struct SiteCards: Sendable {
  let files: [(path: String, bytes: [UInt8])]
  private let addresses: [String: SiteAddress]

  /// Where there are more pages, those of single items share the card of their language's first page: a picture takes as
  /// long to make as a hundred pages.
  private static let most = 200

  init(_ pages: [SitePage], _ theme: Theme) {
    let isLarge = pages.count > Self.most
    let own = pages.filter { page in !isLarge || !Self.isOfOneItem(page) }
    let book = FontBook()
    let made = Parallel.map(own) { page -> (page: SitePage, name: String, bytes: [UInt8]) in
      let bytes = Self.picture(of: page, theme, book)
      return (page, "cards/\(SHA256(of: bytes).hex.prefix(16)).png", bytes)
    }
    var addresses: [String: SiteAddress] = [:]
    var first: [Language: SiteAddress] = [:]
    for card in made {
      addresses[card.page.address.path] = SiteAddress(card.name)
      if card.page.below.isEmpty { first[card.page.language] = SiteAddress(card.name) }
    }
    for page in pages where addresses[page.address.path] == nil {
      addresses[page.address.path] = first[page.language]
    }
    self.addresses = addresses
    var seen: Set<String> = []
    files = made.filter { seen.insert($0.name).inserted }.map { ($0.name, $0.bytes) }
  }

  func address(of page: SitePage) -> SiteAddress {
    addresses[page.address.path] ?? SiteMaker.stylesheet
  }

  private static func isOfOneItem(_ page: SitePage) -> Bool { page.below.contains("/") }

  // MARK: The picture

  private static let (width, height) = (1200, 630)

  private static func picture(of page: SitePage, _ theme: Theme, _ book: FontBook) -> [UInt8] {
    let colours = ["ink", "ink2", "accent"].map { theme.light($0) ?? .black }
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
  /// What a card says in large and in small letters.
  fileprivate var cardWords: (String, String) {
    let parts = title.split(separator: " – ", maxSplits: 1).map(String.init)
    let large = parts.first ?? title
    let small = parts.count > 1 ? parts[1] : description
    return (large, small == description ? small : "\(small)\n\(description)")
  }
}

extension Theme {
  /// A colour of its light pages.
  fileprivate func light(_ name: String) -> RGB? {
    guard let row = file.colors.rows.first(where: { $0.name == name }) else { return nil }
    return Colour(row.value(0, for: .english)).map { RGB(red: $0.red, green: $0.green, blue: $0.blue) }
  }
}
