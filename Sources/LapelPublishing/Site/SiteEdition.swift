import Lapel

/// What all pages in one language share, computed once: its words, the theme's values, whose site it is.
struct SiteEdition: Sendable {
  let language: Language
  /// The language's folder, `en/`; empty for the first language, which is at the root.
  let prefix: String
  let words: SiteWords
  let person: RichText
  let printer: PagePrinter
  /// The theme's tables, in order.
  let tokens: [TemplateValue]
  /// The value that templates know as `words`.
  let wordValues: TemplateValue
  /// The feed; nil when no writing has a date.
  let feed: SiteAddress?

  init(
    _ language: Language, prefix: String, words: Words, person: RichText, hasFeed: Bool, theme: Theme,
    style: PageStyle
  ) {
    self.language = language
    self.prefix = prefix
    self.words = SiteWords(words: words)
    self.person = person
    printer = PagePrinter(language: language, words: words, arrangement: theme.arrangement)
    let tokens = theme.tokens(for: language, style: style)
    self.tokens = [tokens.light, tokens.dark, tokens.print, tokens.screen].map {
      .record($0.map(TemplateValue.text))
    }
    wordValues = Self.wordFields.value(self.words)
    feed = hasFeed ? SiteAddress(prefix + "feed.xml") : nil
  }

  /// The language's own name for itself.
  var name: String { words.words.name(of: language) }

  /// The site's own words, and those that parts of the CV use.
  static let wordFields = TemplateFields<SiteWords>(
    SiteWords.Key.allCases.map { key in .text(key.templateName) { $0[key] } }
      + [
        .text("label_separator") { $0.words.labelSeparator },
        .text("title_separator") { $0.words.titleSeparator },
      ])
}
