import Lapel
import LapelDiagnostics

/// Puts a public career into the pages of one language.
struct SiteComposer {
  let career: PreparedCareer
  let plan: SitePlan
  let files: SiteFiles
  let words: SiteWords
  let language: Language
  /// `en/`; empty for the first language, which stands at the root.
  let prefix: String
  /// Everything public, in words: what each page takes its part from.
  let whole: Resume
  /// The public CV, as its own page and its PDF show it.
  let cv: Resume
  let cvFiles: [String]
  let places: SitePlaces
  let blocks: [String: PageContents.Block]
  var texts: ResumeComposer
  var report = Report()

  init(
    _ career: PreparedCareer, plan: SitePlan, files: SiteFiles, language: Language, prefix: String,
    cv: Resume,
    cvFiles: [String], options: ResolvedOptions, today: PartialDate
  ) {
    var all = options
    (all.sections, all.limits, all.pages) = ([ResolvedOptions.otherSections], [:], nil)
    all.showsEvidence = true
    let names = career.names
    let contents = PageChooser(career.shown, nil, options: all, names: names, leftOut: []).contents()
    var texts = ResumeComposer(
      career: career.shown, language: language, target: nil, today: today, options: all, names: names,
      contents: contents, words: career.words)
    let whole = texts.compose(photo: nil, alternates: [])
    let blocks = Dictionary(
      contents.sections.flatMap(\.entries).map { (names.name(of: $0.path), $0) },
      uniquingKeysWith: { a, _ in a })
    self.career = career
    self.plan = plan
    self.files = files
    self.language = language
    self.prefix = prefix
    self.whole = whole
    self.cv = cv
    self.cvFiles = cvFiles
    self.blocks = blocks
    self.texts = texts
    words = SiteWords(language)
    places = SitePlaces(whole: whole, cv: cv, cvAddress: SiteAddress(page: "cv", prefix: prefix)) { id in
      blocks[id].flatMap { plan.pages[$0.path] }.map { SiteAddress(page: $0, prefix: prefix) }
    }
  }

  /// Every page of the language; the one for what is missing stands once, at the root.
  mutating func pages() -> [SitePage] {
    var pages = [home(), cvPage()]
    pages += itemPages() + articles()
    pages += [projectList(), writingList(), publications()].compactMap { $0 }
    pages += years() + tagLists()
    if prefix.isEmpty { pages.append(missing()) }
    return Self.withTitlesOfTheirOwn(pages)
  }

  // MARK: Shared by all pages

  var person: String { whole.header.name.plain }

  func address(_ below: String) -> SiteAddress { SiteAddress(page: below, prefix: prefix) }

  /// Words of ours, as a text of the page.
  func own(_ text: String) -> RichText { RichText([.text(text)], language: language) }

  func section(_ type: any Entry.Type) -> [ResumeEntry] {
    whole.sections.first { $0.key == type.section }?.entries ?? []
  }

  func page(
    _ below: String, title: String, description: String, data: [(key: String, value: JSONValue?)]?,
    _ content: (SiteAddress) -> SitePage.Content
  ) -> SitePage {
    let address = below == "404.html" ? SiteAddress(below) : address(below)
    return SitePage(
      address: address, below: below, language: language,
      title: below.isEmpty ? title : "\(title) – \(person)",
      description: description.isEmpty ? person : description, content: content(address),
      data: data)
  }

  /// The pages of an entry: its own, or where else on the web it is.
  func link(_ entry: ResumeEntry, on page: SiteAddress) -> SiteLink? {
    guard let label = entry.headline ?? entry.organization,
      let url = places[entry.id]?.address.relative(from: page, anchor: places[entry.id]?.anchor) ?? entry.url
    else { return nil }
    return SiteLink(
      label: label, url: url, note: entry.summary.first ?? entry.highlights.first?.text,
      when: entry.when?.text)
  }

  private func missing() -> SitePage {
    page("404.html", title: words[.missing], description: words[.missing], data: nil) { _ in .missing }
  }

  private func cvPage() -> SitePage {
    page(
      "cv", title: words[.cv], description: cv.metadata.description, data: ProfilePageData(cv).members
    ) { _ in .cv(SiteCV(resume: cv, files: cvFiles)) }
  }

  /// No two pages of a language have one title.
  private static func withTitlesOfTheirOwn(_ pages: [SitePage]) -> [SitePage] {
    var seen: Set<String> = []
    return pages.map { page in
      var page = page
      if !seen.insert(page.title).inserted {
        page.title += " · \(page.below)"
        seen.insert(page.title)
      }
      return page
    }
  }
}
