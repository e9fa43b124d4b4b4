import Lapel
import LapelDiagnostics

/// Makes every file of a site, and writes none.
struct SiteMaker: Sendable {
  let site: SiteBuild
  let theme: Theme

  init(_ site: SiteBuild, _ theme: Theme) {
    self.site = site
    self.theme = theme
  }

  struct Made: Sendable {
    var files: [(path: String, bytes: [UInt8])] = []
    /// Files of the career folder that pages looked for, whether they were there or not.
    var looked: [String] = []
    var report = Report()
    var sources: SourceSet
  }

  private var career: Career { site.build.career }

  private var languages: [Language] {
    var seen: Set<Language> = []
    return (site.build.languages ?? career.languages).filter { seen.insert($0).inserted }
  }

  private var base: String? { site.base.map { $0.hasSuffix("/") ? $0 : $0 + "/" } }

  func make(
    _ sources: SourceSet, _ progress: @escaping @Sendable (Build.Progress) -> Void
  ) async -> Made {
    var made = Made(sources: sources)
    guard let pages = SiteTheme(theme, files: &made.sources, report: &made.report) else { return made }
    let cvs = await cvs(progress)
    made.report.add(contentsOf: cvs.report)
    if made.report.hasErrors || cvs.resumes.count != languages.count { return made }

    let prepared = PreparedCareer(career, level: .everyone)
    let plan = SitePlan(prepared.shown, prepared.names, &made.report)
    let files = SiteFiles(folder: site.build.folder, sources: made.sources)
    var options = ResolvedOptions(profile: career.person.options, target: nil, report: &made.report)
    options.theme = theme.folder
    if made.report.hasErrors { return made }
    let composed = compose(prepared, plan, files, cvs, options)
    (made.sources, made.looked) = (files.outcome.sources, files.outcome.looked)
    made.report.add(contentsOf: files.outcome.report)
    if made.report.hasErrors { return made }

    let style = PageStyle(options: options)
    made.files = rendered(composed, pages, plan, style) + files.outcome.pictures
    made.files.append((Self.stylesheet.path, pages.stylesheet(cvs.resumes[0], style: style)))
    made.files += cvs.files
    made.files += composed.compactMap { composed in
      feed(composed).map { (SiteIndex.prefix(of: composed.language, in: languages) + "feed.xml", $0) }
    }
    made.files.append(("robots.txt", robots))
    if let map = sitemap(composed.flatMap(\.pages)) { made.files.append(("sitemap.xml", map)) }
    checkPrivate(made.files, &made.report)
    if site.checksLinks {
      let unnamed = UnnamedParts(career: prepared, folder: site.build.folder, looked: Set(made.looked))
      made.report.add(contentsOf: unnamed.report())
    }
    return made
  }

  static let stylesheet = SiteAddress("style.css")

  // MARK: The CV

  private struct CVs {
    var resumes: [Resume] = []
    var files: [(path: String, bytes: [UInt8])] = []
    var report = Report()
  }

  /// The public CV in each language, made as `lapel build --public` makes it.
  private func cvs(_ progress: @escaping @Sendable (Build.Progress) -> Void) async -> CVs {
    var build = site.build
    (build.level, build.targets, build.languages) = (.everyone, [nil], languages)
    let made = await build.make(progress: progress)
    let files = made.files.map { file -> (path: String, bytes: [UInt8]) in
      let name = String(file.path.split(separator: "/").last ?? "")
      let tag = name.split(separator: ".").dropFirst().first.map(String.init) ?? ""
      return (SiteIndex.prefix(of: Language(tag), in: languages) + "cv/" + name, file.bytes)
    }
    let resumes = made.resumes.map { resume in
      var resume = resume
      // The site's frame leads to the other languages.
      resume.alternates = []
      return resume
    }
    return CVs(resumes: resumes, files: files, report: made.report)
  }

  // MARK: Pages

  private struct Composed: Sendable {
    let language: Language
    let pages: [SitePage]
    let writing: [AtomFeed.Entry]
    let person: RichText
  }

  private func compose(
    _ prepared: PreparedCareer, _ plan: SitePlan, _ files: SiteFiles, _ cvs: CVs, _ options: ResolvedOptions
  ) -> [Composed] {
    let (languages, today, base) = (languages, site.build.today, base)
    return Parallel.map(Array(languages.enumerated())) { index, language in
      let prefix = SiteIndex.prefix(of: language, in: languages)
      let own = cvs.files.map(\.path).filter { $0.hasPrefix(prefix + "cv/") }
      var composer = SiteComposer(
        prepared, plan: plan, files: files, language: language, prefix: prefix, cv: cvs.resumes[index],
        cvFiles: own.map { String($0.dropFirst(prefix.count + "cv/".count)) }, options: options, today: today)
      return Composed(
        language: language, pages: composer.pages(), writing: composer.feedEntries(base: base),
        person: composer.whole.header.name)
    }
  }

  private func rendered(
    _ composed: [Composed], _ theme: SiteTheme, _ plan: SitePlan, _ style: PageStyle
  ) -> [(path: String, bytes: [UInt8])] {
    let pages = composed.flatMap(\.pages)
    let feeds = composed.filter { !$0.writing.isEmpty }.map {
      ($0.language.tag, SiteAddress(SiteIndex.prefix(of: $0.language, in: languages) + "feed.xml"))
    }
    let index = SiteIndex(
      pages, languages: languages,
      names: Dictionary(composed.map { ($0.language.tag, $0.person) }, uniquingKeysWith: { a, _ in a }),
      feeds: Dictionary(feeds, uniquingKeysWith: { a, _ in a }), base: base)
    let cards = SiteCards(pages, theme.theme)
    let made = Parallel.map(pages) { page -> (path: String, bytes: [UInt8]) in
      let frame = index.frame(of: page, card: cards.address(of: page), stylesheet: Self.stylesheet)
      return (page.address.path, theme.html(page, frame, style: style))
    }
    return made + cards.files + moved(plan)
  }

  /// Pages that only lead on from where something once was.
  private func moved(_ plan: SitePlan) -> [(path: String, bytes: [UInt8])] {
    languages.flatMap { language in
      let prefix = SiteIndex.prefix(of: language, in: languages)
      return plan.moved.compactMap { old, place in
        plan.pages[place].map { below in
          let (from, to) = (SiteAddress(page: old, prefix: prefix), SiteAddress(page: below, prefix: prefix))
          return (from.path, MovedPage(language: language, to: to.relative(from: from)).bytes)
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

  /// Whole addresses are all that a sitemap can hold.
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

  // MARK: Privacy

  /// Every page is searched for what not everybody may read.
  private func checkPrivate(_ files: [(path: String, bytes: [UInt8])], _ report: inout Report) {
    let values = PrivateValues(of: career, at: .everyone).values
    let search = LeakSearch(values.map(\.text))
    if search.isEmpty { return }
    let found = Parallel.map(files) { file -> Set<Int> in
      guard Self.isText(file.path) else { return [] }
      return PlainReading.all(of: file.bytes).reduce(into: []) { $0.formUnion(search.found(in: $1)) }
    }
    for (file, indices) in zip(files, found) {
      for index in indices.sorted() {
        report.add(
          Diagnostic(
            .privateValue, "`\(file.path)` would hold a private value, the `\(values[index].field)` here",
            at: values[index].origin.range))
      }
    }
  }

  private static func isText(_ path: String) -> Bool {
    [".html", ".xml", ".css", ".txt"].contains { path.hasSuffix($0) }
  }
}

/// A page of the site as it reads: with its marks undone in each way that could hide a word.
private enum PlainReading {
  static func all(of bytes: [UInt8]) -> [[UInt8]] {
    var readings = [bytes]
    if let decoded = Readings.withoutPercents(bytes) { readings.append(decoded) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var isInTag = false
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "<") { isInTag = true }
      if !isInTag {
        if byte == UInt8(ascii: "&"), let (character, length) = entity(bytes[at...].prefix(6)) {
          text.append(character)
          at += length
        } else {
          text.append(byte)
        }
      }
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
    return readings + [text]
  }

  /// The five that this program writes.
  private static func entity(_ bytes: ArraySlice<UInt8>) -> (UInt8, Int)? {
    for (name, character) in names where bytes.starts(with: name.utf8) { return (character, name.utf8.count) }
    return nil
  }

  private static let names: [(String, UInt8)] = [
    ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
    ("quot;", UInt8(ascii: "\"")),
    ("#39;", UInt8(ascii: "'")),
  ]

}
