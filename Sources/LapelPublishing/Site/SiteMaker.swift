import Lapel
import LapelDiagnostics

/// Makes every file of a site without writing any.
struct SiteMaker: Sendable {
  let site: SiteBuild
  let theme: Theme
  /// The site as the last build left it.
  let former: SiteFolder

  init(_ site: SiteBuild, _ theme: Theme, former: SiteFolder) {
    self.site = site
    self.theme = theme
    self.former = former
  }

  struct Made: Sendable {
    var files: [(path: String, bytes: [UInt8])] = []
    /// The files of the site that stay as they are.
    var kept: Set<String> = []
    /// The pages of single items, made or kept, with what the next build needs to know about them.
    var pages: [String: BuildManifest.Page] = [:]
    /// The files of the career folder that pages looked for; nil for a missing one.
    var looked: [String: BuildManifest.File?] = [:]
    var report = Report()
    var sources: SourceSet
  }

  var career: Career { site.build.career }

  var languages: [Language] {
    var seen: Set<Language> = []
    return (site.build.languages ?? career.languages).filter { seen.insert($0).inserted }
  }

  private var base: String? { site.base.map { $0.hasSuffix("/") ? $0 : $0 + "/" } }

  func make(
    _ sources: SourceSet, _ progress: @escaping @Sendable (Build.Progress) -> Void
  ) async -> Made {
    var made = Made(sources: sources)
    guard let pages = SiteTheme(theme, files: &made.sources, report: &made.report) else { return made }
    // The CV reports what is wrong in these files.
    var told = Report()
    let words = WordsShelf(for: languages, in: site.build.folder, report: &told)
    let prepared = PreparedCareer(career, level: .everyone, words: words)
    let leaks = leaks(made.sources)
    made.report.add(contentsOf: leaks.report)
    if made.report.hasErrors {
      made.sources = leaks.sources
      return made
    }
    let hidden = PrivateValues(of: career, at: .everyone)
    // A person's own words are on every page.
    let others = othersLooked.map { path in
      SiteFiles.file(at: path, in: site.build.folder).map { "\($0.checksum) \($0.size)" } ?? ""
    }
    let settings = SiteInputs(site, theme).settings + others
    let cvs = await cvs(prepared, CVInputs(prepared, languages, settings: settings, hidden: hidden), progress)
    made.report.add(contentsOf: cvs.report)
    if made.report.hasErrors || cvs.resumes.count != languages.count { return made }
    made.report.add(contentsOf: WordsCheck.reportOnSite(languages, words))
    let plan = SitePlan(prepared.shown, prepared.names, &made.report)
    let files = SiteFiles(folder: site.build.folder, languages: languages, sources: made.sources)
    var options = ResolvedOptions(profile: career.person.options, target: nil, report: &made.report)
    options.theme = theme.folder
    if made.report.hasErrors { return made }
    let inputs = PageInputs(prepared, plan, settings: settings, hidden: hidden)
    let composed = compose(prepared, plan, files, cvs, options, inputs)
    let found = files.outcome
    made.sources = found.sources
    made.looked = found.looked
    for path in othersLooked {
      made.looked.updateValue(SiteFiles.file(at: path, in: site.build.folder), forKey: path)
    }
    made.report.add(contentsOf: found.report)
    if made.report.hasErrors { return made }

    let style = PageStyle(options: options)
    render(composed, words, pages, plan, style, into: &made)
    made.files += found.pictures
    made.kept.subtract(made.files.map(\.path))
    made.files.append((Self.stylesheet.path, pages.stylesheet(cvs.resumes[0], style: style)))
    made.files += cvs.files
    made.kept.formUnion(cvs.kept)
    made.pages.merge(cvs.records) { $1 }
    made.files += composed.compactMap { composed in
      feed(composed).map { (SiteIndex.prefix(of: composed.language, in: languages) + "feed.xml", $0) }
    }
    made.files.append(("robots.txt", robots))
    if let map = sitemap(composed.flatMap(\.pages)) { made.files.append(("sitemap.xml", map)) }
    checkPrivate(made.files, words, &made.report)
    if site.checksLinks {
      let unnamed = UnnamedParts(
        career: prepared, folder: site.build.folder,
        looked: Set(made.looked.keys).union(made.pages.values.flatMap(\.looked)))
      made.report.add(contentsOf: unnamed.report())
    }
    return made
  }

  static let stylesheet = SiteAddress("style.css")

  /// The files of the career folder that the CV looks for.
  var othersLooked: [String] {
    languages.flatMap(\.nearest).map { "words/\($0).txt" }
      + [career.person.photo?.text].compactMap { $0 }
  }

  // MARK: Pages

  private struct Composed: Sendable {
    let language: Language
    let home: SitePage
    let pages: [SitePage]
    let writing: [AtomFeed.Entry]
    let person: RichText
  }

  private func compose(
    _ prepared: PreparedCareer, _ plan: SitePlan, _ files: SiteFiles, _ cvs: CVs,
    _ options: ResolvedOptions, _ inputs: PageInputs
  ) -> [Composed] {
    let (languages, today, base, former) = (languages, site.build.today, base, former)
    let cards = cards(plan)
    return Parallel.map(Array(languages.enumerated())) { index, language in
      let prefix = SiteIndex.prefix(of: language, in: languages)
      let own = cvs.paths.filter { $0.hasPrefix(prefix + "cv/") }
      var composer = SiteComposer(
        prepared, plan: plan, files: files, language: language, prefix: prefix, cv: cvs.resumes[index],
        cvFiles: own.map { String($0.dropFirst(prefix.count + "cv/".count)) }, options: options, today: today)
      let home = composer.home()
      let writing = composer.feedEntries(base: base)
      var edition = composer.places.fingerprint
      edition.add(language.tag)
      edition.add(cards.address(of: home, home).path)
      edition.add(writing.isEmpty ? 0 : 1)
      let digests = plan.pages.compactMap { place, below in
        inputs.digest(of: place, in: edition).map { (SiteAddress(page: below, prefix: prefix).path, $0) }
      }
      let pages = composer.pages(
        home, keeping: FormerPages(Dictionary(digests, uniquingKeysWith: { a, _ in a }), in: former))
      return Composed(
        language: language, home: home, pages: pages, writing: writing, person: composer.whole.header.name)
    }
  }

  private func cards(_ plan: SitePlan) -> SiteCards {
    SiteCards(theme, version: site.version, items: plan.pages.count * languages.count)
  }

  private func render(
    _ composed: [Composed], _ words: WordsShelf, _ theme: SiteTheme, _ plan: SitePlan, _ style: PageStyle,
    into made: inout Made
  ) {
    let editions = composed.map { composed in
      SiteEdition(
        composed.language, prefix: SiteIndex.prefix(of: composed.language, in: languages),
        words: words.words(for: composed.language), person: composed.person,
        hasFeed: !composed.writing.isEmpty, theme: theme.theme, style: style)
    }
    let pages = composed.flatMap(\.pages)
    let index = SiteIndex(pages, editions: editions, base: base)
    let cards = cards(plan)
    for page in pages {
      guard var record = page.record else { continue }
      if page.isKept {
        made.kept.insert(page.address.path)
        made.kept.formUnion(record.parts)
      } else if let card = cards.own(of: page) {
        record.parts.append(card)
      }
      made.pages[page.address.path] = record
    }
    let drawn = cards.cards(of: pages, in: former)
    made.kept.formUnion(drawn.kept)
    let jobs = composed.enumerated().flatMap { at, composed in
      composed.pages.filter { !$0.isKept }.map { (at, composed.home, $0) }
    }
    made.files += Parallel.map(jobs) { at, home, page -> (path: String, bytes: [UInt8]) in
      let frame = index.frame(
        of: page, editions[at], card: cards.address(of: page, home), stylesheet: Self.stylesheet)
      return (page.address.path, theme.html(page, frame, style: style))
    }
    made.files += drawn.files + moved(plan, editions)
  }

  /// The pages that only lead on from a former address.
  private func moved(_ plan: SitePlan, _ editions: [SiteEdition]) -> [(path: String, bytes: [UInt8])] {
    editions.flatMap { edition in
      plan.moved.compactMap { old, place in
        plan.pages[place].map { below in
          let from = SiteAddress(page: old, prefix: edition.prefix)
          let to = SiteAddress(page: below, prefix: edition.prefix)
          let page = MovedPage(
            language: edition.language, to: to.relative(from: from), word: edition.words[.moved])
          return (from.path, page.bytes)
        }
      }
    }
  }

  // MARK: For machines

  private func feed(_ composed: Composed) -> [UInt8]? {
    let path = SiteIndex.prefix(of: composed.language, in: languages) + "feed.xml"
    let author = composed.person.plain
    return AtomFeed(
      title: author, author: author, language: composed.language, address: base.map { $0 + path },
      identity: base.map { $0 + path } ?? "\(author) \(path)", entries: composed.writing
    ).bytes
  }

  private var robots: [UInt8] {
    Array(("User-agent: *\nAllow: /\n" + (base.map { "Sitemap: \($0)sitemap.xml\n" } ?? "")).utf8)
  }

  /// The sitemap; nil when the site's address is not known, since it can only contain absolute addresses.
  private func sitemap(_ pages: [SitePage]) -> [UInt8]? {
    guard let base else { return nil }
    let rows = pages.filter { $0.below != "404.html" }.map { page in
      "<url><loc>\(TemplateKind.html.escaped(address: base + page.address.folder))</loc></url>\n"
    }
    let text =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
      + rows.joined() + "</urlset>\n"
    return Array(text.utf8)
  }
}
