import Lapel
import LapelPage

/// An entry with its page, as templates see it.
struct PrintedEntry: Sendable {
  let entry: ResumeEntry
  /// The title line of an entry, or the one line of an entry without a title.
  private let title: [LinePart]
  private let meta: [LinePart]
  /// The line after its date and its name.
  private let rest: [LinePart]
  private let name: [LinePart]
  private let parts: [PrintedEntry]
  private let printer: PagePrinter

  init(_ entry: ResumeEntry, in section: ResumeSection, _ printer: PagePrinter) {
    self.entry = entry
    self.printer = printer
    var arrangement = printer.arrangement
    // On screen, only titles and rows have a separate place for a date.
    if section.layout == .citations || section.layout == .labels { arrangement.edge = [] }
    let lines = EntryLines(
      entry: entry, section: section.key.rawValue, words: printer.words, arrangement: arrangement)
    var maker = RunMaker(printer.language)
    var line: [LinePart] = []
    switch section.layout {
    case .entries, .strengths, .line: break
    case .rows: line = lines.row(&maker)
    case .labels: line = lines.label(&maker)
    case .citations: line = lines.citation(&maker)
    }
    let isTitled = line.isEmpty
    title = isTitled ? lines.title(&maker) : []
    meta = isTitled ? lines.meta(&maker).filter { $0.kind != .when } : []
    let isRow = section.layout == .rows
    // Authors, and a row's date, have elements of their own.
    let isCitation = section.layout == .citations
    let called = line.first {
      $0.kind == .headline || entry.headline == nil && $0.kind == .organization
    }
    name = [called].compactMap { $0 }
    rest = line.filter { part in
      part != called && !(isRow && part.kind == .when) && !(isCitation && part.kind == .values)
    }
    parts = entry.parts.map { PrintedEntry($0, in: section, printer) }
  }

  static let fields = TemplateFields<PrintedEntry>(
    own + [.list("parts", TemplateFields<PrintedEntry>(own)) { $0.parts }])

  private static let own: [TemplateField<PrintedEntry>] = [
    .text("anchor") { $0.entry.anchor },
    .list("title", PrintedPart.fields) { printed in printed.print(printed.title) },
    .flag("is_dotted") { $0.title.dropFirst().contains { $0.separator.isSeparator } },
    .text("stop") { $0.stop },
    .markup("name", .html) { printed in
      printed.name.isEmpty ? nil : printed.printer.print(printed.name.runs)
    },
    .address("url") { $0.entry.url },
    .record("when", PrintedDate.fields) { $0.entry.when.map(PrintedDate.init) },
    .list("meta", PrintedPart.fields) { printed in printed.print(printed.meta) },
    .flag("has_meta") { $0.entry.when != nil || !$0.meta.isEmpty },
    .list("rest", PrintedPart.fields) { printed in printed.print(printed.rest) },
    .list("authors", PrintedText.fields) { printed in
      printed.entry.values.map { PrintedText(markup: printed.author($0)) }
    },
    .list("summary", PrintedText.fields) { printed in
      printed.entry.summary.map { PrintedText(markup: printed.printer.print($0)) }
    },
    .list("lines", PrintedDetail.fields) { printed in
      printed.entry.lines.map { PrintedDetail(detail: $0, printer: printed.printer) }
    },
    .list("highlights", PrintedHighlight.fields) { printed in
      printed.entry.highlights.map { PrintedHighlight(highlight: $0, printer: printed.printer) }
    },
    .flag("has_highlights") { !$0.entry.highlights.isEmpty },
    .list("evidence", PrintedLink.fields) { printed in
      printed.entry.evidence.map { printed.printer.print($0) }
    },
    .flag("has_evidence") { !$0.entry.evidence.isEmpty },
  ]

  private func print(_ parts: [LinePart]) -> [PrintedPart] {
    parts.enumerated().map { index, part in
      PrintedPart(part: part, isFollowing: index > 0 || !name.isEmpty, printer: printer)
    }
  }

  private func author(_ value: ResumeValue) -> String {
    let name = printer.print(value.text)
    return value.isOwnName ? "<strong>\(name)</strong>" : name
  }

  /// The stop after a headline that a sentence follows.
  private var stop: String {
    guard let last = (entry.headline ?? entry.organization)?.plain.unicodeScalars.last else { return "" }
    return ".!?:…。".unicodeScalars.contains(last) ? "" : "."
  }
}

/// One part of a line.
struct PrintedPart: Sendable {
  let part: LinePart
  /// Whether another part of its line comes before it.
  let isFollowing: Bool
  let printer: PagePrinter

  static let fields = TemplateFields<PrintedPart>([
    .markup("text", .html) { $0.printer.print($0.part.runs) },
    // No line begins with the dot between two parts.
    .text("separator") { printed in
      guard printed.isFollowing else { return "" }
      let text = printed.part.separator.text
      return printed.part.separator.isSeparator ? "\u{A0}" + text.dropFirst() : text
    },
    .flag("is_organization") { $0.part.kind == .organization },
    .flag("is_notes") { $0.part.kind == .notes },
  ])
}

/// A date or a period.
struct PrintedDate: Sendable {
  let date: ResumeDate

  static let fields = TemplateFields<PrintedDate>([
    .text("text") { $0.date.text },
    .record("start", point) { $0.date.start },
    .record("end", point) { $0.date.end },
  ])

  private static let point = TemplateFields<ResumeDate.Point>([
    .text("text") { $0.text }, .text("iso") { $0.iso },
  ])
}

/// A line with a label.
struct PrintedDetail: Sendable {
  let detail: ResumeDetail
  let printer: PagePrinter

  static let fields = TemplateFields<PrintedDetail>([
    .text("field") { $0.detail.field },
    .markup("label", .html) { $0.detail.label.map($0.printer.print) },
    .markup("value", .html) { $0.printer.print($0.detail.value) },
  ])
}

/// One achievement.
struct PrintedHighlight: Sendable {
  let highlight: ResumeHighlight
  let printer: PagePrinter

  static let fields = TemplateFields<PrintedHighlight>([
    .text("anchor") { $0.highlight.anchor },
    .markup("text", .html) { $0.printer.print($0.highlight.text) },
    .markup("metric", .html) { $0.highlight.metric.map($0.printer.print) },
    .list("links", PrintedLink.fields) { printed in
      printed.highlight.links.map { printed.printer.print($0) }
    },
    .list("points", PrintedText.fields) { printed in
      printed.highlight.points.map { PrintedText(markup: printed.printer.print($0)) }
    },
    .flag("has_points") { !$0.highlight.points.isEmpty },
  ])
}
