import Lapel

/// A page of the site with everything that its template can use.
struct PrintedSite: Sendable {
  let page: SitePage
  let frame: SiteFrame
  let theme: Theme
  let style: PageStyle

  var printer: PagePrinter { frame.edition.printer }

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

  /// The initials of the name's first and last words; for a Korean name its first syllable.
  private var initials: String {
    let words = frame.edition.person.plain.split(whereSeparator: \.isWhitespace)
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
    .text("site_name") { $0.frame.edition.person.plain },
    .markup("person", .html) { $0.printer.print($0.frame.edition.person) },
    .address("home_url") { $0.frame.home },
    .address("initials") { $0.initials },
    .list("menu", menu) { site in
      site.frame.menu.map { PrintedMenuItem(item: $0, printer: site.printer) }
    },
    .flag("has_languages") { !$0.frame.switches.isEmpty },
    .list("switches", switches) { $0.frame.switches },
    .made("words", SiteEdition.wordFields.shape) { $0.frame.edition.wordValues },
  ]

  private static let menu = TemplateFields<PrintedMenuItem>([
    .markup("label", .html) { $0.printer.print($0.item.label) }, .address("url") { $0.item.url },
    .flag("is_current") { $0.item.isCurrent },
  ])

  private static let switches = TemplateFields<SiteFrame.Switch>([
    .text("language") { $0.language.tag }, .text("name") { $0.name }, .address("url") { $0.url },
  ])

  private static func tokens(_ theme: Theme) -> [TemplateField<PrintedSite>] {
    theme.tokenShapes.enumerated().map { at, named in
      .made(named.name, named.shape) { $0.frame.edition.tokens[at] }
    }
  }
}

struct PrintedMenuItem: Sendable {
  let item: SiteFrame.MenuItem
  let printer: PagePrinter
}
