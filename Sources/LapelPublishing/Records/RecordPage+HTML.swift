package import Lapel
package import LapelDiagnostics

extension RecordPage {
  /// The page with the person's theme and options; nil when something in its templates was reported.
  package func html(
    look: Options, target: Options? = nil, files: inout SourceSet, report: inout Report
  ) -> [UInt8]? {
    // The build reports what is wrong with the options.
    var ignored = Report()
    let options = ResolvedOptions(profile: look, target: target, report: &ignored)
    guard let theme = ThemeFolder(options.theme).theme(at: options.themeOrigin, &files, &report) else {
      return nil
    }
    let style = PageStyle(options: options)
    var printed = PrintedRecord(page: self, tokens: theme.tokens(for: language, style: style), style: style)
    guard
      let css = theme.program("record", .css, RecordPageFields.css(theme).shape, &files, &report),
      let page = theme.program("record", .html, RecordPageFields.html(theme).shape, &files, &report)
    else { return nil }
    printed.stylesheet = String(
      decoding: css.render(RecordPageFields.css(theme).value(printed)), as: UTF8.self)
    return page.render(RecordPageFields.html(theme).value(printed))
  }
}

/// The page with what its theme gives it.
struct PrintedRecord: Sendable {
  let page: RecordPage
  let tokens: ThemeTokens
  let style: PageStyle
  var stylesheet = ""

  var words: Words { page.words }

  func html(_ text: RecordText) -> String {
    RichText(text.inlines, language: page.language).html(on: page.language)
  }
}

/// A block with the page around it.
struct PrintedBlock: Sendable {
  let block: RecordBlock
  let record: PrintedRecord
}

/// The fields that the templates of a record page can use.
enum RecordPageFields {
  static func css(_ theme: Theme) -> TemplateFields<PrintedRecord> {
    TemplateFields(
      [
        .text("language") { $0.page.language.tag },
        .flag("is_east_asian") { $0.page.language.isEastAsian },
        // A record page is for the person alone, on a machine that has the fonts.
        .markup("font_faces", .css) { _ in nil },
        .text("latin_font") { $0.style.options.latinFont },
        .text("korean_font") { $0.style.options.koreanFont },
        .text("han_sans") { $0.words.hanFace("Sans") },
        .text("han_serif") { $0.words.hanFace("Serif") },
        .text("paper") { $0.style.options.paper.rawValue },
      ] + theme.tokenFields { $0.tokens })
  }

  static func html(_ theme: Theme) -> TemplateFields<PrintedRecord> {
    TemplateFields(
      [
        .text("language") { $0.page.language.tag },
        .text("window") { record in
          [record.page.title.plain, record.page.line?.plain].compactMap { $0 }.joined(separator: " – ")
        },
        .text("description") { $0.page.about.joined(separator: ", ") },
        .markup("title", .html) { $0.html($0.page.title) },
        .markup("line", .html) { record in record.page.line.map(record.html) },
        .list("about", texts) { $0.page.about },
        .flag("is_private") { $0.page.notice != nil },
        .text("notice") { $0.page.notice },
        .text("skip") { $0.words["skip_to_content"] },
        .markup("stylesheet", .html) { $0.stylesheet },
        .text("stylesheet_hash") { "sha256-" + SHA256(of: $0.stylesheet.utf8).base64 },
        .list("sections", sections) { record in
          record.page.sections.map { PrintedRecordSection(section: $0, record: record) }
        },
      ] + theme.tokenFields { $0.tokens })
  }

  private static let texts = TemplateFields<String>([.text("text") { $0 }])

  private static let sections = TemplateFields<PrintedRecordSection>([
    .text("anchor") { $0.section.anchor }, .text("title") { $0.section.title },
    .list("blocks", blocks) { section in
      section.section.blocks.map { PrintedBlock(block: $0, record: section.record) }
    },
  ])

  private static let blocks = TemplateFields<PrintedBlock>([
    .markup("paragraph", .html) { $0.paragraph },
    .markup("story", .html) { $0.story },
    .record("head", heads) { $0.head },
    .flag("is_list") { $0.isList },
    .list("items", items) { $0.items },
    .record("table", tables) { $0.table },
    .record("figure", figures) { $0.figure },
    .flag("is_facts") { !$0.facts.isEmpty },
    .list("facts", facts) { $0.facts },
  ])

  private static let heads = TemplateFields<PrintedHead>([
    .text("anchor") { $0.anchor }, .markup("title", .html) { $0.title }, .markup("line", .html) { $0.line },
  ])

  private static let items = TemplateFields<PrintedItem>([
    .markup("text", .html) { $0.text }, .markups("remarks", .html) { $0.remarks },
  ])

  private static let tables = TemplateFields<PrintedTable>([
    .text("caption") { $0.caption }, .texts("heads") { $0.heads }, .list("rows", rows) { $0.rows },
  ])

  private static let rows = TemplateFields<PrintedRow>([
    .markup("head", .html) { $0.cells.first }, .list("cells", cells) { Array($0.labelled.dropFirst()) },
  ])

  private static let cells = TemplateFields<PrintedCell>([
    .text("label") { $0.label }, .markup("text", .html) { $0.text },
  ])

  private static let figures = TemplateFields<RecordFigure>([
    .markup("svg", .html) { $0.svg }, .markup("narrow", .html) { $0.narrowSVG },
  ])

  private static let facts = TemplateFields<PrintedFact>([
    .text("figure") { $0.figure }, .text("label") { $0.label },
  ])
}

struct PrintedRecordSection: Sendable {
  let section: RecordSection
  let record: PrintedRecord
}

struct PrintedHead: Sendable {
  let anchor: String?
  let title: String
  let line: String?
}

struct PrintedItem: Sendable {
  let text: String
  let remarks: [String]
}

struct PrintedTable: Sendable {
  let caption: String
  let heads: [String]
  let rows: [PrintedRow]
}

struct PrintedRow: Sendable {
  let cells: [String]
  let heads: [String]

  var labelled: [PrintedCell] { zip(heads, cells).map { PrintedCell(label: $0, text: $1) } }
}

struct PrintedCell: Sendable {
  let label: String
  let text: String
}

struct PrintedFact: Sendable {
  let figure: String
  let label: String
}

extension PrintedBlock {
  var paragraph: String? { if case .paragraph(let text) = block { record.html(text) } else { nil } }

  var story: String? { if case .story(let story) = block { story.html } else { nil } }

  var head: PrintedHead? {
    guard case .head(let title, let line, let anchor) = block else { return nil }
    return PrintedHead(
      anchor: anchor, title: record.html(title), line: line.isEmpty ? nil : record.html(line))
  }

  var isList: Bool { if case .list(let items) = block { !items.isEmpty } else { false } }

  var items: [PrintedItem] {
    guard case .list(let items) = block else { return [] }
    return items.map { PrintedItem(text: record.html($0.text), remarks: $0.remarks.map(record.html)) }
  }

  var table: PrintedTable? {
    guard case .table(let table) = block else { return nil }
    let rows = table.rows.map { PrintedRow(cells: $0.map(record.html), heads: table.heads) }
    return PrintedTable(caption: table.caption, heads: table.heads, rows: rows)
  }

  var figure: RecordFigure? { if case .figure(let figure) = block { figure } else { nil } }

  var facts: [PrintedFact] {
    guard case .facts(let facts) = block else { return [] }
    return facts.map { PrintedFact(figure: $0.figure, label: $0.label) }
  }
}
