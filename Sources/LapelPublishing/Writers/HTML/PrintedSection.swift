import Lapel

/// A section with its page, as templates see it.
struct PrintedSection: Sendable {
  let section: ResumeSection
  let printer: PagePrinter

  static let fields: TemplateFields<PrintedSection> = {
    let texts = PrintedText.fields
    return TemplateFields([
      .text("key") { $0.section.key.rawValue },
      .text("anchor") { $0.section.anchor },
      .markup("title", .html) { $0.printer.print($0.section.title) },
      .text("plain_title") { $0.section.title.plain },
      .text("microformat") { $0.microformat },
      .flag("is_entries") { $0.section.layout == .entries && !$0.section.entries.isEmpty },
      .flag("is_strengths") { $0.section.layout == .strengths },
      .flag("is_rows") { $0.section.layout == .rows },
      .flag("is_labels") { $0.section.layout == .labels },
      .flag("is_citations") { $0.section.layout == .citations },
      .flag("is_line") { !$0.section.words.isEmpty },
      .flag("is_short") { $0.isShort },
      .list("paragraphs", texts) { printed in
        printed.section.paragraphs.map { PrintedText(markup: printed.printer.print($0)) }
      },
      .list("items", texts) { printed in
        printed.section.words.map { PrintedText(markup: printed.printer.print($0)) }
      },
      .list("entries", PrintedEntry.fields) { printed in
        printed.section.entries.map { PrintedEntry($0, in: printed.section, printed.printer) }
      },
    ])
  }()

  static func list(_ sections: [ResumeSection], _ printer: PagePrinter) -> TemplateValue {
    .list(fields.items(sections.map { PrintedSection(section: $0, printer: printer) }))
  }

  /// Whether it is kept on one page.
  private var isShort: Bool {
    switch section.layout {
    case .rows, .labels, .citations: section.entries.count <= 5
    case .entries, .strengths, .line: false
    }
  }

  /// The h-resume class for an entry; nil: none.
  private var microformat: String? {
    switch section.kind {
    case .job, .internship: "p-experience h-event"
    case .study: "p-education h-event"
    case .skill: "p-skill"
    case .paper: "h-cite"
    case .summary, .claim, .project, .patent, .talk, .writing, .support, .award, .certificate, .language,
      .score, .duty, .service, .person, .interests, .personal, .own:
      nil
    }
  }
}
