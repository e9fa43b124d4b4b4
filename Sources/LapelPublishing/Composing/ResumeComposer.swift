package import Lapel
package import LapelDiagnostics

extension Resume {
  /// Composes what the page in one language and for one target says.
  ///
  /// - Parameters:
  ///   - target: the target; nil for the general CV.
  ///   - level: who may read the page.
  ///   - today: the day up to which open periods count.
  ///   - photo: the person's picture, read and checked; nil when the page shows none.
  ///   - alternates: the languages in which the same CV is built, including this one.
  ///   - leavingOut: the names of entries and highlights that do not fit on the page, as `lapel list` prints
  ///     them.
  package init(
    of career: Career, in language: Language, for target: Target?, level: ShowLevel, today: PartialDate,
    options: ResolvedOptions, words: WordsShelf = .builtIn, photo: ResumePhoto? = nil,
    alternates: [Language] = [], leavingOut: Set<String> = [], report: inout Report
  ) {
    self.init(
      of: PreparedCareer(career, level: level, words: words), in: language, for: target, today: today,
      options: options, photo: photo, alternates: alternates, leavingOut: leavingOut, report: &report)
  }

  init(
    of career: PreparedCareer, in language: Language, for target: Target?, today: PartialDate,
    options: ResolvedOptions, photo: ResumePhoto?, alternates: [Language], leavingOut: Set<String>,
    report: inout Report
  ) {
    let contents = PageChooser(
      career.shown, target, options: options, names: career.names, leftOut: leavingOut
    ).contents()
    var composer = ResumeComposer(
      career: career.shown, language: language, target: target, today: today, options: options,
      names: career.names, contents: contents, words: career.words, hiddenIDs: career.hiddenIDs,
      writtenSections: career.writtenSections)
    self = composer.compose(photo: photo, alternates: alternates)
    report.add(contentsOf: composer.report)
  }
}

/// Puts a page's contents into the words of one language.
struct ResumeComposer {
  let career: Career
  let language: Language
  let target: Target?
  let options: ResolvedOptions
  let names: PageNames
  let contents: PageContents
  let words: Words
  private let alternateNames: WordsShelf
  let dates: DatePrinter
  let ownName: OwnName
  let items: [Item.Place: PageContents.Block]
  /// Everything on the page that a link can lead to.
  let onPage: Set<Item.Place>
  let reworded: [Item.Place: LocalizedText]
  let hiddenIDs: HiddenIDs
  /// The sections of the career that have an entry, whoever may see it.
  let writtenSections: Set<SectionKey>
  var anchors = Anchors()
  var report = Report()
  private var reported: Set<SourceRange> = []
  /// What a strict page may not print, by place.
  private let refusedTexts: [SourceRange: Diagnostic]

  init(
    career: Career, language: Language, target: Target?, today: PartialDate,
    options: ResolvedOptions, names: PageNames, contents: PageContents, words: WordsShelf,
    hiddenIDs: HiddenIDs, writtenSections: Set<SectionKey>
  ) {
    self.career = career
    self.language = language
    self.target = target
    self.options = options
    self.names = names
    self.contents = contents
    self.words = words.words(for: language)
    self.hiddenIDs = hiddenIDs
    self.writtenSections = writtenSections
    alternateNames = words
    dates = DatePrinter(
      words: self.words, precision: options.datePrecision, pattern: options.datePattern, today: today)
    ownName = OwnName(of: career.person)
    onPage = contents.paths
    items = Dictionary(
      contents.sections.flatMap(\.entries).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var reworded: [Item.Place: LocalizedText] = [:]
    for item in target?.reword.items ?? [] {
      if let path = names.place(of: Reference(item.key)) { reworded[path] = item.text }
    }
    self.reworded = reworded
    refusedTexts = options.isStrict ? career.foreignTexts(on: language) : [:]
  }

  mutating func compose(photo: ResumePhoto?, alternates: [Language]) -> Resume {
    nameAnchors()
    let header = header(photo: photo)
    let sections = [personal()].compactMap { $0 } + contents.sections.compactMap { section($0) }
    warnOfClaims()
    return Resume(
      language: language, header: header, sections: sections,
      alternates: alternates.filter { $0 != language }.map {
        ResumeAlternate(
          language: $0, name: "cv.\($0.tag)", label: alternateNames.words(for: $0).name(of: $0))
      },
      words: words, metadata: metadata(header, sections))
  }

  // MARK: Texts

  /// A text in the page's language, or in its first language if it lacks that one; nil when it is empty.
  mutating func text(_ text: LocalizedText?) -> RichText? {
    rich(text, InlineParser.parse)
  }

  /// The same without markup, for an address or a phone number.
  mutating func typed(_ text: LocalizedText?) -> RichText? {
    rich(text) { [.text(VisibleCharacters.of($0))] }
  }

  private mutating func rich(
    _ text: LocalizedText?, _ parse: (String) -> [Inline]
  ) -> RichText? {
    guard let text, let version = version(text) else { return nil }
    let inlines = parse(version.text.trimmed)
    guard !inlines.isEmpty else { return nil }
    return RichText(inlines, language: pageLanguage(of: version), origin: version.origin)
  }

  /// The paragraphs of a text: a blank line separates them, a single line end is a blank.
  mutating func paragraphs(_ text: LocalizedText?) -> [RichText] {
    let outline = outline(text)
    return outline.paragraphs + outline.points
  }

  /// The paragraphs of a text, and the points that it lists below them.
  mutating func outline(_ text: LocalizedText?) -> (paragraphs: [RichText], points: [RichText]) {
    guard let text, let version = version(text) else { return ([], []) }
    let outline = TextOutline(version.text)
    func rich(_ texts: [String]) -> [RichText] {
      texts.map {
        RichText(InlineParser.parse($0), language: pageLanguage(of: version), origin: version.origin)
      }
    }
    return (rich(outline.paragraphs), rich(outline.points))
  }

  private mutating func version(_ text: LocalizedText) -> LocalizedText.Version? {
    if let version = text.version(in: language) {
      if let range = text.origin.range, let refused = refusedTexts[range], reported.insert(range).inserted {
        report.add(refused)
      }
      return version
    }
    guard let first = text.versions.first else { return nil }
    guard let range = text.origin.range ?? first.origin.range else {
      // The page's own words, such as a section's title, fall back to English.
      return text.version(in: .english) ?? first
    }
    if reported.insert(range).inserted {
      report.add(
        Diagnostic(
          .missingTranslation,
          "no \(language.englishName) text here; the page prints the \(first.language?.englishName ?? "plain") one",
          at: range, severity: .warning, hints: ["write `\(language.tag): …` beside it"]))
    }
    return first
  }

  private func pageLanguage(of version: LocalizedText.Version) -> Language {
    // On a page in none of the person's languages a text that names no language is in the first of them.
    let isForeign = !career.languages.contains { $0.primary == language.primary }
    guard let own = version.language ?? (isForeign ? career.languages.first : nil),
      own.primary != language.primary
    else { return language }
    return own
  }

  // MARK: Sections

  private mutating func section(_ section: PageContents.Section) -> ResumeSection? {
    let title = title(of: section)
    let isHidden = section.key == .custom && hiddenIDs.hides(section.name)
    let anchor = anchors.section(isHidden ? nil : section.name)
    switch section.key {
    case .summary:
      let paragraphs = paragraphs(career.person.summary)
      guard !paragraphs.isEmpty else { return nil }
      return ResumeSection(
        key: section.key, anchor: anchor, title: title, layout: section.layout, paragraphs: paragraphs)
    case .interests:
      let words = career.person.interests.compactMap { text($0) }
      guard !words.isEmpty else { return nil }
      return ResumeSection(
        key: section.key, anchor: anchor, title: title, layout: section.layout, words: words)
    default:
      let entries = section.entries.compactMap { entry($0) }
      guard !entries.isEmpty else { return nil }
      return ResumeSection(
        key: section.key, anchor: anchor, title: title, layout: section.layout, entries: entries)
    }
  }

  /// The person's own title, else the language's.
  private mutating func title(of section: PageContents.Section) -> RichText {
    if let own = text(section.ownTitle) { return own }
    return RichText([.text(words.title(ofSection: section.key.rawValue))], language: language)
  }

  // MARK: Metadata

  private func metadata(_ header: ResumeHeader, _ sections: [ResumeSection]) -> ResumeMetadata {
    let name = header.name.plain
    let summary = sections.first { $0.key == .summary }?.paragraphs.first?.plain
    let skills = sections.first { $0.key == Skill.section }?.entries ?? []
    let keywords = skills.flatMap { skill in
      skill.values.isEmpty ? [skill.headline?.plain].compactMap { $0 } : skill.values.map(\.text.plain)
    }
    return ResumeMetadata(
      title: "\(name) – \(words.curriculumVitae)", author: name,
      description: header.headline?.plain ?? summary ?? "\(name) – \(words.curriculumVitae)",
      keywords: Array(keywords.prefix(24)),
      updated: options.showsUpdated ? dates.today.iso : nil)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
