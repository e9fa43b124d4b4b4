import Lapel

/// An entry with the page it stands on: what templates know of it.
struct PrintedEntry: Sendable {
  let entry: ResumeEntry
  let layout: SectionLayout
  let printer: PagePrinter

  static func fields(_ kind: TemplateKind) -> TemplateFields<PrintedEntry> {
    let part = ownFields(kind)
    return TemplateFields(
      part + [
        .list("parts", TemplateFields(part)) { printed in
          printed.entry.parts.map {
            PrintedEntry(entry: $0, layout: printed.layout, printer: printed.printer)
          }
        }
      ])
  }

  private static func ownFields(_ kind: TemplateKind) -> [TemplateField<PrintedEntry>] {
    let texts = PrintedText.fields(kind)
    let links = PrintedLink.fields(kind)
    return [
      .text("anchor") { $0.entry.anchor },
      .markup("headline", kind) { $0.headline },
      .text("stop") { $0.stop },
      .markup("organization", kind) { $0.organization },
      .address("url") { $0.entry.url },
      .record("when", PrintedDate.fields) { $0.entry.when.map(PrintedDate.init) },
      .text("duration") { $0.entry.when?.duration },
      .markup("place", kind) { $0.entry.place.map($0.printer.print) },
      .list("meta", texts) { $0.meta },
      .flag("has_titles") { $0.entry.when != nil || $0.organization != nil || !$0.meta.isEmpty },
      .flag("has_when_or_organization") { $0.entry.when != nil || $0.organization != nil },
      .flag("has_meta") { $0.entry.when != nil || !$0.meta.isEmpty },
      .list("rest", texts) { $0.rest },
      .list("notes", texts) { $0.notes },
      .flag("has_notes") { !$0.notes.isEmpty },
      .list("authors", texts) { $0.authors },
      .list("summary", texts) { printed in printed.entry.summary.map { printed.text($0) } },
      .list("lines", PrintedDetail.fields(kind)) { printed in
        printed.entry.lines.map { PrintedDetail(detail: $0, printer: printed.printer) }
      },
      .list("highlights", PrintedHighlight.fields(kind)) { printed in
        printed.entry.highlights.map { PrintedHighlight(highlight: $0, printer: printed.printer) }
      },
      .flag("has_highlights") { !$0.entry.highlights.isEmpty },
      .list("evidence", links) { printed in
        printed.entry.evidence.map { printed.printer.print(kind == .latex ? $0.onOneLine : $0) }
      },
      .flag("has_evidence") { !$0.entry.evidence.isEmpty },
    ]
  }

  // What a line says first, when nothing else does.
  private var headline: String? { (entry.headline ?? entry.organization).map(printer.print) }

  private var organization: String? { entry.headline == nil ? nil : entry.organization.map(printer.print) }

  /// Ends a headline that a sentence follows.
  private var stop: String {
    guard let last = (entry.headline ?? entry.organization)?.plain.unicodeScalars.last else { return "" }
    return ".!?:…。".unicodeScalars.contains(last) ? "" : "."
  }

  private func text(_ text: RichText) -> PrintedText { PrintedText(markup: printer.print(text)) }

  private var details: [PrintedText] { entry.details.map { PrintedText(markup: printer.print($0)) } }

  private var links: [PrintedText] {
    let own = entry.url.map { [printer.print(address: $0)] } ?? []
    return (own + entry.links.map { printer.print($0) }).map { PrintedText(markup: printer.markup($0)) }
  }

  /// What stands in parentheses after a label's values: years, proof.
  private var notes: [PrintedText] { layout == .labels ? details + links + evidence : [] }

  private var evidence: [PrintedText] {
    entry.evidence.map { PrintedText(markup: printer.markup(printer.print($0))) }
  }

  private var authors: [PrintedText] {
    entry.values.map { value in
      let name = printer.print(value.text)
      guard value.isOwnName else { return PrintedText(markup: name) }
      return PrintedText(
        markup: printer.kind == .latex ? #"\cvstrong{\#(name)}"# : "<strong>\(name)</strong>")
    }
  }

  /// The meta line after its date.
  private var meta: [PrintedText] {
    (entry.when?.duration).map { [PrintedText(markup: printer.kind.escaped($0))] }.orEmpty
      + entry.place.map { [text($0)] }.orEmpty + details + links
  }

  /// What follows the title of an entry that is one line.
  private var rest: [PrintedText] {
    let organization = organization.map { [PrintedText(markup: $0)] }.orEmpty
    let place = entry.place.map { [text($0)] }.orEmpty
    let when = entry.when.map { [PrintedText(markup: printer.kind.escaped($0.text))] }.orEmpty
    switch layout {
    case .labels: return authors + organization + when + place
    case .citations:
      return organization + when + details + place + (entry.url == nil ? links : Array(links.dropFirst()))
    case .rows: return authors + organization + details + place + links
    case .entries, .strengths, .line: return authors
    }
  }
}

extension Optional where Wrapped: RangeReplaceableCollection {
  fileprivate var orEmpty: Wrapped { self ?? Wrapped() }
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

/// A labelled line.
struct PrintedDetail: Sendable {
  let detail: ResumeDetail
  let printer: PagePrinter

  static func fields(_ kind: TemplateKind) -> TemplateFields<PrintedDetail> {
    TemplateFields([
      .text("field") { $0.detail.field },
      .markup("label", kind) { $0.detail.label.map($0.printer.print) },
      .markup("value", kind) { $0.printer.print($0.detail.value) },
    ])
  }
}

/// One thing achieved.
struct PrintedHighlight: Sendable {
  let highlight: ResumeHighlight
  let printer: PagePrinter

  static func fields(_ kind: TemplateKind) -> TemplateFields<PrintedHighlight> {
    TemplateFields([
      .text("anchor") { $0.highlight.anchor },
      .markup("text", kind) { $0.printer.print($0.highlight.text) },
      .markup("metric", kind) { $0.highlight.metric.map($0.printer.print) },
      .list("links", PrintedLink.fields(kind)) { printed in
        printed.highlight.links.map { printed.printer.print($0) }
      },
    ])
  }
}
