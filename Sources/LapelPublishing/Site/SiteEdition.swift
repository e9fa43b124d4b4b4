import Lapel

/// What all pages of one language share, worked out once: its words, the theme's values, whose site it is.
struct SiteEdition: Sendable {
  let language: Language
  /// `en/`; empty for the first language, which is at the root.
  let prefix: String
  let words: SiteWords
  let person: RichText
  let printer: PagePrinter
  /// The theme's tables, in their order.
  let tokens: [TemplateValue]
  /// What templates know as `words`.
  let wordValues: TemplateValue
  /// nil where nothing of the writing is dated.
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

  /// The language as it calls itself.
  var name: String { words.words.name(of: language) }

  /// The site's own words, and those that parts of the CV ask for.
  static let wordFields = TemplateFields<SiteWords>(
    SiteWords.Key.allCases.map { key in .text(key.templateName) { $0[key] } }
      + [
        .text("label_separator") { $0.words.labelSeparator },
        .text("title_separator") { $0.words.titleSeparator },
      ])
}
