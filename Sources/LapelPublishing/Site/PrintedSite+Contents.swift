import Lapel

/// A part of a page with what turns its texts into markup.
struct Printed<Part: Sendable>: Sendable {
  let part: Part
  let printer: PagePrinter

  init(_ part: Part, _ printer: PagePrinter) {
    self.part = part
    self.printer = printer
  }
}

extension PrintedSite {
  static func contents(_ theme: Theme) -> [TemplateField<PrintedSite>] {
    [
      .record("home", home) { site in
        guard case .home(let home) = site.page.content else { return nil }
        return Printed(home, site.printer)
      },
      .made("cv", ResumePage.fields(.html, theme: theme).shape) { site in
        guard case .cv(let cv) = site.page.content else { return .absent }
        let page = ResumePage(cv.resume, .html, theme: site.theme, style: site.style)
        return ResumePage.fields(.html, theme: site.theme).value(page)
      },
      .texts("cv_files") { site in
        guard case .cv(let cv) = site.page.content else { return [] }
        return cv.files
      },
      .record("item", item) { site in
        guard case .item(let item) = site.page.content else { return nil }
        return Printed(item, site.printer)
      },
      .record("list", list) { site in
        guard case .list(let list) = site.page.content else { return nil }
        return Printed(list, site.printer)
      },
      .record("article", article) { site in
        guard case .article(let article) = site.page.content else { return nil }
        return Printed(article, site.printer)
      },
      .record("publications", publications) { site in
        guard case .publications(let papers) = site.page.content else { return nil }
        return Printed(papers, site.printer)
      },
      .record("year", year) { site in
        guard case .year(let year) = site.page.content else { return nil }
        return Printed(year, site.printer)
      },
    ]
  }

  // MARK: Parts

  private static let links = TemplateFields<Printed<SiteLink>>([
    .markup("label", .html) { $0.printer.print($0.part.label) },
    .address("url") { $0.part.url.isEmpty ? nil : $0.part.url },
    .markup("note", .html) { printed in printed.part.note.map(printed.printer.print) },
    .text("when") { $0.part.when },
  ])

  private static let paragraphs = PrintedText.fields

  private static func texts(_ texts: [RichText], _ printer: PagePrinter) -> [PrintedText] {
    texts.map { PrintedText(markup: printer.print($0)) }
  }

  private static let home = TemplateFields<Printed<SiteHome>>([
    .record("header", PrintedHeader.fields) {
      PrintedHeader(header: $0.part.header, printer: $0.printer)
    },
    .markup("concept", .html) { printed in printed.part.concept.map(printed.printer.print) },
    .list("strengths", strengths) { printed in
      printed.part.strengths.map { Printed($0, printed.printer) }
    },
    .flag("has_strengths") { !$0.part.strengths.isEmpty },
    .list("projects", links) { printed in printed.part.projects.map { Printed($0, printed.printer) } },
    .flag("has_projects") { !$0.part.projects.isEmpty },
    .list("jobs", links) { printed in printed.part.jobs.map { Printed($0, printed.printer) } },
    .flag("has_jobs") { !$0.part.jobs.isEmpty },
    .list("writing", links) { printed in printed.part.writing.map { Printed($0, printed.printer) } },
    .flag("has_writing") { !$0.part.writing.isEmpty },
    .list("years", links) { printed in printed.part.years.map { Printed($0, printed.printer) } },
    .flag("has_years") { !$0.part.years.isEmpty },
  ])

  private static let strengths = TemplateFields<Printed<SiteHome.Strength>>([
    .text("anchor") { $0.part.anchor },
    .markup("name", .html) { $0.printer.print($0.part.name) },
    .list("claim", paragraphs) { texts($0.part.claim, $0.printer) },
    .list("proofs", links) { printed in printed.part.proofs.map { Printed($0, printed.printer) } },
    .flag("has_proofs") { !$0.part.proofs.isEmpty },
  ])

  private static let item = TemplateFields<Printed<SiteItem>>([
    .markup("heading", .html) { $0.printer.print($0.part.heading) },
    .markup("companion", .html) { printed in printed.part.companion.map(printed.printer.print) },
    .record("entry", PrintedEntry.fields) { PrintedEntry($0.part.entry, in: $0.part.section, $0.printer) },
    .record("picture", pictures) { printed in printed.part.picture.map { Printed($0, printed.printer) } },
    .list("story", story) { printed in
      printed.part.story.map { Printed(StoryPart(head: $0.head, text: $0.text), printed.printer) }
    },
    .list("results", results) { printed in printed.part.results.map { Printed($0, printed.printer) } },
    .flag("has_results") { !$0.part.results.isEmpty },
    .list("proves", links) { printed in printed.part.proves.map { Printed($0, printed.printer) } },
    .flag("has_proves") { !$0.part.proves.isEmpty },
    .list("led", links) { printed in printed.part.led.map { Printed($0, printed.printer) } },
    .flag("has_led") { !$0.part.led.isEmpty },
    .list("tags", links) { printed in printed.part.tags.map { Printed($0, printed.printer) } },
    .flag("has_tags") { !$0.part.tags.isEmpty },
  ])

  private static let pictures = TemplateFields<Printed<SitePicture>>([
    .address("url") { $0.part.url }, .text("alt") { $0.part.alt.plain },
    .text("width") { String($0.part.width) },
    .text("height") { String($0.part.height) },
  ])

  private struct StoryPart: Sendable {
    let head: String
    let text: [RichText]
  }

  private static let story = TemplateFields<Printed<StoryPart>>([
    .text("head") { $0.part.head }, .list("text", paragraphs) { texts($0.part.text, $0.printer) },
  ])

  private static let results = TemplateFields<Printed<SiteItem.Result>>([
    .text("anchor") { $0.part.highlight.anchor },
    .markup("text", .html) { $0.printer.print($0.part.highlight.text) },
    .list("links", PrintedLink.fields) { printed in
      printed.part.highlight.links.map { printed.printer.print($0) }
    },
    .record("figures", figures) { printed in printed.part.figures.map { Printed($0, printed.printer) } },
    .markup("basis", .html) { printed in printed.part.basis.map(printed.printer.print) },
    .flag("has_facts") { $0.part.figures != nil || $0.part.basis != nil },
  ])

  private static let figures = TemplateFields<Printed<FigureBars>>([
    .markup("was", .html) { printed in printed.part.was.map(printed.printer.print) },
    .markup("now", .html) { printed in printed.part.now.map(printed.printer.print) },
    .text("said") { [$0.part.was, $0.part.now].compactMap(\.self).joined(separator: " → ") },
    .record("bars", bars) { $0.part.lengths.map { Bars(was: $0.was, now: $0.now) } },
  ])

  private struct Bars: Sendable {
    let was: Int
    let now: Int
  }

  private static let bars = TemplateFields<Bars>([
    .text("was") { String($0.was * 2) }, .text("now") { String($0.now * 2) },
  ])

  private static let list = TemplateFields<Printed<SiteList>>([
    .text("head") { $0.part.head },
    .list("links", links) { printed in printed.part.links.map { Printed($0, printed.printer) } },
  ])

  private static let article = TemplateFields<Printed<SiteArticle>>([
    .markup("title", .html) { $0.printer.print($0.part.title) },
    .record("when", PrintedDate.fields) { $0.part.when.map(PrintedDate.init) },
    .text("own_language") { $0.part.language?.tag },
    .markup("html", .html) { $0.part.html },
    .list("tags", links) { printed in printed.part.tags.map { Printed($0, printed.printer) } },
    .flag("has_tags") { !$0.part.tags.isEmpty },
  ])

  private struct PaperYear: Sendable {
    let year: String
    let papers: [SitePublications.Paper]
  }

  private static let publications = TemplateFields<Printed<SitePublications>>([
    .text("head") { $0.part.head },
    .list("years", paperYears) { printed in
      printed.part.years.map { Printed(PaperYear(year: $0.year, papers: $0.papers), printed.printer) }
    },
  ])

  private static let paperYears = TemplateFields<Printed<PaperYear>>([
    .text("year") { $0.part.year },
    .list("papers", papers) { printed in printed.part.papers.map { Printed($0, printed.printer) } },
  ])

  private static let papers = TemplateFields<Printed<SitePublications.Paper>>([
    .record("entry", PrintedEntry.fields) { PrintedEntry($0.part.entry, in: $0.part.section, $0.printer) },
    .markup("bibtex", .html) { printed in
      printed.printer.language.writesHangul
        ? TemplateKind.html.escaped(printed.part.bibTeX)
        : MarkedHTML.hangul(TemplateKind.html.escaped(printed.part.bibTeX))
    },
    .text("microformat") { _ in "h-cite" },
  ])

  private struct TextGroup: Sendable {
    let head: String
    let texts: [RichText]
  }

  private static let year = TemplateFields<Printed<SiteYear>>([
    .text("year") { $0.part.year },
    .markup("line", .html) { printed in printed.part.line.map(printed.printer.print) },
    .markup("html", .html) { $0.part.html.isEmpty ? nil : $0.part.html },
    .list("chapters", links) { printed in printed.part.chapters.map { Printed($0, printed.printer) } },
    .flag("has_chapters") { !$0.part.chapters.isEmpty },
    .list("groups", groups) { printed in
      printed.part.groups.map { Printed(TextGroup(head: $0.head, texts: $0.texts), printed.printer) }
    },
  ])

  private static let groups = TemplateFields<Printed<TextGroup>>([
    .text("head") { $0.part.head }, .list("texts", paragraphs) { texts($0.part.texts, $0.printer) },
  ])
}
