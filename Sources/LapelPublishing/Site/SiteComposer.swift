import Lapel
import LapelDiagnostics

/// Turns a public career into the pages in one language.
struct SiteComposer {
  let career: PreparedCareer
  let plan: SitePlan
  let files: SiteFiles
  let words: SiteWords
  let language: Language
  /// The language's folder, `en/`; empty for the first language, which is at the root.
  let prefix: String
  /// Everything public in words, from which each page takes its part.
  let whole: Resume
  /// The public CV, as on its own page and in its PDF.
  let cv: Resume
  let cvFiles: [String]
  let places: SitePlaces
  let blocks: [String: PageContents.Block]
  /// The label of each shown item, by name.
  let labels: [String: Label]
  /// All writing, the latest first.
  let latestWriting: [ResumeEntry]
  /// The strengths that an entry or one of its lines proves.
  let strengths: [Item.Place: [ResumeEntry]]
  /// The awards that were given for an entry.
  let awards: [Item.Place: [ResumeEntry]]
  /// Items with pages by tag, with the tag as it was first written.
  let tagged: [String: (tag: String, ids: [String])]
  var texts: ResumeComposer
  /// The pages of single items that can stay, and what the others are made from.
  var former = FormerPages()

  struct Label: Sendable {
    let text: RichText
    /// Whether it is a line, which is labelled by its first sentence.
    let isLine: Bool
    /// The entry that contains it.
    let entry: ResumeEntry
  }

  init(
    _ career: PreparedCareer, plan: SitePlan, files: SiteFiles, language: Language, prefix: String,
    cv: Resume, cvFiles: [String], options: ResolvedOptions, today: PartialDate
  ) {
    var all = options
    (all.sections, all.limits, all.pages) = ([ResolvedOptions.otherSections], [:], nil)
    all.showsEvidence = true
    let names = career.names
    let contents = PageChooser(career.shown, nil, options: all, names: names, leftOut: []).contents()
    var texts = ResumeComposer(
      career: career.shown, language: language, target: nil, today: today, options: all, names: names,
      contents: contents, words: career.words, hiddenIDs: career.hiddenIDs,
      writtenSections: career.writtenSections)
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
    words = SiteWords(words: texts.words)
    labels = Self.labels(of: whole)
    latestWriting = Self.latest(Self.section(Writing.self, of: whole))
    (strengths, awards) = Self.relations(of: whole, blocks, names)
    tagged = Self.tagged(whole, blocks, plan)
    places = SitePlaces(whole: whole, cv: cv, cvAddress: SiteAddress(page: "cv", prefix: prefix)) { id in
      blocks[id].flatMap { plan.pages[$0.path] }.map { SiteAddress(page: $0, prefix: prefix) }
    }
  }

  /// Every page in the language; the one for missing pages exists once, at the root.
  ///
  /// - Parameter home: the first page of the site, which decides the cards that others share.
  mutating func pages(_ home: SitePage, keeping former: FormerPages) -> [SitePage] {
    self.former = former
    var pages = [home, cvPage()]
    pages += itemPages() + articles()
    pages += [projectList(), writingList(), publications()].compactMap { $0 }
    pages += years() + tagLists()
    if prefix.isEmpty { pages.append(missing()) }
    return Self.withTitlesOfTheirOwn(pages)
  }

  // MARK: Shared by all pages

  var person: String { whole.header.name.plain }

  func address(_ below: String) -> SiteAddress { SiteAddress(page: below, prefix: prefix) }

  /// The program's own words, as a text of the page.
  func own(_ text: String) -> RichText { RichText([.text(text)], language: language) }

  func section(_ type: any Entry.Type) -> [ResumeEntry] { Self.section(type, of: whole) }

  private static func section(_ type: any Entry.Type, of whole: Resume) -> [ResumeEntry] {
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

  /// The page of a single item as the last build left it; nil when it has to be made.
  func kept(_ below: String, title: String) -> SitePage? {
    let address = address(below)
    guard let record = former.kept[address.path] else { return nil }
    var page = page(below, title: title, description: "", data: nil) { _ in .kept }
    page.record = record
    return page
  }

  /// The page with what the next build needs to know about it.
  func recorded(_ page: SitePage, _ trace: SiteTrace) -> SitePage {
    var page = page
    if trace.isClean, let digest = former.digests[page.address.path] {
      page.record = BuildManifest.Page(
        digest: digest, looked: trace.looked.sorted(), parts: trace.parts.sorted())
    }
    return page
  }

  /// A link to an entry's page, its own or elsewhere on the web; nil: it has none.
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

  /// The pages with titles changed so that no two in a language are the same.
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

// MARK: What belongs together

extension SiteComposer {
  /// The label of a proof: an entry's title, or the first sentence of a line; nil: there is no such item.
  func label(of id: String) -> RichText? {
    labels[id].map { $0.isLine ? $0.text.runIn ?? $0.text : $0.text }
  }

  private static func labels(of whole: Resume) -> [String: Label] {
    var labels: [String: Label] = [:]
    for entry in whole.sections.flatMap(\.entries) {
      for part in [entry] + entry.parts {
        if labels[part.id] == nil, let text = part.headline ?? part.organization {
          labels[part.id] = Label(text: text, isLine: false, entry: entry)
        }
        for line in part.highlights where labels[line.id] == nil {
          labels[line.id] = Label(text: line.text, isLine: true, entry: entry)
        }
      }
    }
    return labels
  }

  private static func relations(
    of whole: Resume, _ blocks: [String: PageContents.Block], _ names: PageNames
  ) -> (strengths: [Item.Place: [ResumeEntry]], awards: [Item.Place: [ResumeEntry]]) {
    func grouped(
      _ kind: SectionKind, _ pointers: (any Entry) -> [Reference]
    ) -> [Item.Place: [ResumeEntry]] {
      var found: [Item.Place: [ResumeEntry]] = [:]
      for entry in whole.sections.filter({ $0.kind == kind }).flatMap(\.entries) {
        guard let own = blocks[entry.id]?.entry else { continue }
        for place in Set(pointers(own).compactMap { names.place(of: $0)?.ofEntry }) {
          found[place, default: []].append(entry)
        }
      }
      return found
    }
    return (
      grouped(.claim, \.proof), grouped(.award, \.occasion)
    )
  }

  private static func tagged(
    _ whole: Resume, _ blocks: [String: PageContents.Block], _ plan: SitePlan
  ) -> [String: (tag: String, ids: [String])] {
    var found: [String: (tag: String, ids: [String])] = [:]
    for rule in ItemPageRule.allCases {
      for entry in whole.sections.filter({ $0.kind.itemPageRule == rule }).flatMap(\.entries) {
        guard let block = blocks[entry.id], plan.pages[block.path] != nil else { continue }
        for tag in block.shared.tags {
          let name = SitePlan.name(tag.text).lowercased()
          if !name.isEmpty { found[name, default: (tag.text, [])].ids.append(entry.id) }
        }
      }
    }
    return found
  }
}
