import Lapel

extension Format {
  /// Plain text to paste into forms: no line is wrapped, nothing stands for layout.
  public static let text = Format("text", fileExtension: "txt", .plain { Array(PlainPage($0).text.utf8) })
}

/// A résumé as plain text.
private struct PlainPage {
  private let words: ResumeWords
  private(set) var text = ""

  init(_ resume: Resume) {
    words = resume.words
    let header = resume.header
    line(header.name.plain + (header.otherName.map { " (\($0.plain))" } ?? ""))
    line(header.headline?.plain)
    if !header.contacts.isEmpty { line(nil, gap: true) }
    // A form asks for the whole address, scheme and all.
    for contact in header.contacts { line(contact.page == nil ? contact.text.plain : contact.url) }
    for section in resume.sections { add(section) }
  }

  private mutating func line(_ text: String?, gap: Bool = false) {
    if gap { self.text += "\n" }
    if let text, !text.isEmpty { self.text += text + "\n" }
  }

  private mutating func add(_ section: ResumeSection) {
    line(section.title.plain, gap: true)
    for paragraph in section.paragraphs { line(paragraph.withAddresses) }
    if !section.words.isEmpty { line(section.words.map(\.plain).joined(separator: ", ")) }
    let isTight = section.layout != .entries && section.layout != .strengths
    for (index, entry) in section.entries.enumerated() {
      if index > 0, !isTight { line(nil, gap: true) }
      switch section.layout {
      case .rows: line(row(entry))
      case .labels: line(label(entry))
      case .citations: line(citation(entry))
      case .entries, .strengths, .line:
        line(entry.title(words))
        line(entry.metaLine)
      }
      body(of: entry, isTight: isTight)
    }
  }

  /// What stands under an entry's first lines, the same in every layout.
  private mutating func body(of entry: ResumeEntry, isTight: Bool) {
    for paragraph in entry.paragraphs { line(paragraph.text(words)) }
    for highlight in entry.highlights { line("- " + highlight.line) }
    let pages = [entry.url].compactMap { $0 } + entry.pageLinks
    line(joined(pages, " · "))
    if !isTight, !entry.innerLinks.isEmpty {
      line(words.related + words.labelSeparator + entry.innerLinks.joined(separator: ", "))
    }
    if !isTight, !entry.evidence.isEmpty { line(entry.evidenceLine(words)) }
    for (index, part) in entry.parts.enumerated() {
      line(part.title(words), gap: index > 0)
      line(part.metaLine)
      body(of: part, isTight: isTight)
    }
  }

  // MARK: Layouts

  private func row(_ entry: ResumeEntry) -> String {
    let name = joined([entry.headline?.plain, entry.organization?.plain, entry.place?.plain], ", ")
    let line = joined([entry.when?.text, joined([name] + entry.details.map { $0.text(words) }, " · ")], " ")
    return line + noted(entry.innerLinks)
  }

  private func label(_ entry: ResumeEntry) -> String {
    let values = entry.values.map(\.text.plain).joined(separator: ", ")
    let notes = entry.details.map { $0.text(words) } + entry.evidence.map(\.label.plain) + entry.innerLinks
    let rest = joined([values, entry.when?.text, entry.place?.plain], ", ")
    return joined([entry.headline?.plain, rest], words.labelSeparator) + noted(notes)
  }

  private func noted(_ notes: [String]) -> String {
    notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
  }

  private func citation(_ entry: ResumeEntry) -> String {
    let authors = entry.values.map(\.text.plain).joined(separator: ", ")
    let place = [entry.organization?.plain, entry.place?.plain, entry.when?.text]
    return joined(
      [authors, entry.headline?.plain, joined(place + entry.details.map { $0.text(words) }, ", ")], ". ")
  }
}

/// The texts that are there, with something between them.
func joined(_ texts: [String?], _ separator: String) -> String {
  texts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
}

extension ResumeEntry {
  /// `역할 · 기관`, `Role, Organization`.
  fileprivate func title(_ words: ResumeWords) -> String {
    joined([headline?.plain, organization?.plain], words.titleSeparator)
  }

  /// The date first, so that it stays with its title.
  fileprivate var metaLine: String {
    joined([when?.text, when?.duration, place?.plain] + details.map { $0.text() }, " · ")
  }

  /// What is linked on this page.
  fileprivate var innerLinks: [String] {
    links.compactMap { if case .anchor = $0.destination { $0.label.plain } else { nil } }
  }

  /// Pages of the web, each with its address.
  fileprivate var pageLinks: [String] {
    links.compactMap { link in
      guard case .url(let url) = link.destination else { return nil }
      return link.label.plain == url ? url : "\(link.label.plain): \(url)"
    }
  }

  fileprivate func evidenceLine(_ words: ResumeWords) -> String {
    words.evidence + words.labelSeparator + evidence.map(\.label.plain).joined(separator: ", ")
  }
}

extension ResumeDetail {
  /// `GPA 4.45 / 4.5`; on a line of its own, with the label's own separator.
  fileprivate func text(_ words: ResumeWords? = nil) -> String {
    let isLine = field == "thesis" || field == "courses" || field == "technologies" || field == "leave"
    return joined([label?.plain, value.withAddresses], isLine ? words?.labelSeparator ?? " " : " ")
  }
}

extension ResumeHighlight {
  /// The line with its figures and the addresses it points at.
  fileprivate var line: String {
    let pages = links.compactMap { link -> String? in
      if case .url(let url) = link.destination { url } else { nil }
    }
    return joined([text.withAddresses, metric.map { "(\($0.plain))" }, joined(pages, " ")], " ")
  }
}
