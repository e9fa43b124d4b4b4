import Lapel

/// A page of the site with everything that its template can ask for.
struct PrintedSite: Sendable {
  let page: SitePage
  let frame: SiteFrame
  let theme: Theme
  let style: PageStyle
  let printer: PagePrinter

  init(page: SitePage, frame: SiteFrame, theme: Theme, style: PageStyle) {
    self.page = page
    self.frame = frame
    self.theme = theme
    self.style = style
    printer = PagePrinter(
      language: page.language, words: WordsShelf.builtIn.words(for: page.language),
      arrangement: theme.arrangement)
  }

  var words: SiteWords { frame.words }

  static func fields(_ theme: Theme) -> TemplateFields<PrintedSite> {
    TemplateFields(head + frame + tokens(theme) + contents(theme))
  }

  // MARK: Head

  private static let head: [TemplateField<PrintedSite>] = [
    .text("language") { $0.page.language.tag },
    .text("title") { $0.page.title },
    .text("title_language") { site in
      site.page.title.unicodeScalars.contains(where: HangulRuns.isHangul) ? "ko" : site.page.language.tag
    },
    .text("description") { $0.page.description },
    .text("og_type") { $0.ogType },
    .address("canonical") { site in site.isMissing ? nil : site.frame.linker.whole(site.page.address) },
    .list("versions", versions) { $0.frame.versions },
    .address("default_version") { $0.frame.defaultVersion },
    .address("card") { $0.frame.card },
    .address("stylesheet") { $0.frame.stylesheet },
    .address("feed") { $0.frame.feed },
    .markup("json_ld", .html) { site in site.page.data.map(JSONLD.script) },
    .flag("is_missing") { $0.isMissing },
  ]

  private var isMissing: Bool { if case .missing = page.content { true } else { false } }

  /// The first letters of the name's first and last words; of a Korean name its first syllable.
  private var initials: String {
    let words = frame.person.plain.split(whereSeparator: \.isWhitespace)
    guard let first = words.first?.first, first.isLetter else { return "" }
    guard words.count > 1, let last = words.last?.first, last.isLetter, first.isASCII else {
      return String(first)
    }
    return "\(first)\(last)"
  }

  private var ogType: String {
    switch page.content {
    case .home, .cv: "profile"
    case .article: "article"
    default: "website"
    }
  }

  private static let versions = TemplateFields<SiteFrame.Version>([
    .text("language") { $0.language.tag }, .address("url") { $0.url },
  ])

  // MARK: Frame

  private static let frame: [TemplateField<PrintedSite>] = [
    .text("site_name") { $0.frame.person.plain },
    .markup("person", .html) { $0.printer.print($0.frame.person) },
    .address("home_url") { $0.frame.home },
    .address("initials") { $0.initials },
    .list("menu", menu) { site in
      site.frame.menu.map { PrintedMenuItem(item: $0, printer: site.printer) }
    },
    .flag("has_languages") { !$0.frame.switches.isEmpty },
    .list("switches", switches) { $0.frame.switches },
    .record("words", wordFields) { $0 },
  ]

  private static let menu = TemplateFields<PrintedMenuItem>([
    .markup("label", .html) { $0.printer.print($0.item.label) }, .address("url") { $0.item.url },
    .flag("is_current") { $0.item.isCurrent },
  ])

  private static let switches = TemplateFields<SiteFrame.Switch>([
    .text("language") { $0.language.tag }, .text("name") { $0.name }, .address("url") { $0.url },
  ])

  /// The site's own words, and those that parts of the CV ask for.
  private static let wordFields = TemplateFields<PrintedSite>(
    SiteWords.Key.allCases.map { key in .text(key.templateName) { $0.words[key] } }
      + [
        .text("label_separator") { $0.printer.words.labelSeparator },
        .text("title_separator") { $0.printer.words.titleSeparator },
      ])

  private static func tokens(_ theme: Theme) -> [TemplateField<PrintedSite>] {
    let values: [@Sendable (ThemeTokens) -> [String]] = [
      { $0.light }, { $0.dark }, { $0.print }, { $0.screen },
    ]
    return zip(theme.tokenShapes, values).map { named, values in
      .made(named.name, named.shape) { site in
        .record(values(site.theme.tokens(for: site.page.language, style: site.style)).map(TemplateValue.text))
      }
    }
  }
}

struct PrintedMenuItem: Sendable {
  let item: SiteFrame.MenuItem
  let printer: PagePrinter
}

extension SiteWords.Key {
  /// `wayHome` is `way_home` in a template.
  var templateName: String {
    rawValue.reduce(into: "") { name, character in
      name += character.isUppercase ? "_" + character.lowercased() : String(character)
    }
  }
}
