import Lapel

extension Format {
  /// CommonMark that pastes into forms and wikis.
  public static let markdown = Format(
    "markdown", fileExtension: "md", .plain { Array(MarkdownPage($0).text.utf8) })
}

/// A résumé as Markdown.
private struct MarkdownPage {
  private let words: ResumeWords
  private(set) var text = ""

  init(_ resume: Resume) {
    words = resume.words
    let header = resume.header
    let name = joined([MarkdownText.of(header.name), header.otherName.map(MarkdownText.of)], " · ")
    block("# " + name)
    paragraph(header.headline.map(MarkdownText.of))
    block(header.contacts.map(contact).joined(separator: " · "))
    for section in resume.sections { add(section) }
  }

  /// Blocks are parted by a blank line.
  private mutating func block(_ block: String?) {
    guard let block, !block.isEmpty else { return }
    if !text.isEmpty { text += "\n" }
    text += block + "\n"
  }

  /// Text of the person's at the start of a line.
  private mutating func paragraph(_ text: String?) { block(text.map(MarkdownText.line)) }

  private func contact(_ contact: ResumeContact) -> String {
    guard let url = contact.url else { return MarkdownText.of(contact.text) }
    return MarkdownText.link(
      contact.page.map { MarkdownText.escaped($0) } ?? MarkdownText.of(contact.text), url)
  }

  private mutating func add(_ section: ResumeSection) {
    block("## " + MarkdownText.of(section.title))
    for text in section.paragraphs { paragraph(MarkdownText.of(text)) }
    paragraph(section.words.map(MarkdownText.of).joined(separator: ", "))
    switch section.layout {
    case .rows: block(section.entries.map { listed(row($0), $0) }.joined(separator: "\n"))
    case .labels: block(section.entries.map { listed(label($0), $0) }.joined(separator: "\n"))
    case .citations: block(section.entries.map { listed(citation($0), $0) }.joined(separator: "\n"))
    case .entries, .strengths, .line:
      for entry in section.entries { add(entry, heading: "###") }
    }
  }

  private mutating func add(_ entry: ResumeEntry, heading: String) {
    block(heading + " " + title(entry))
    let meta = [entry.when.map { "**\($0.text)**" }, entry.when?.duration, entry.place.map(MarkdownText.of)]
    block(joined(meta + entry.details.map { detail($0, " ") }, " · "))
    for text in entry.paragraphs { paragraph(detail(text, words.labelSeparator)) }
    block(entry.highlights.map { "- " + highlight($0) }.joined(separator: "\n"))
    block(linked(entry.links))
    if !entry.evidence.isEmpty {
      block(words.evidence + words.labelSeparator + entry.evidence.map(link).joined(separator: ", "))
    }
    for part in entry.parts { add(part, heading: heading + "#") }
  }

  // MARK: Lines

  private func title(_ entry: ResumeEntry) -> String {
    let headline = entry.headline.map(MarkdownText.of)
    let linked = headline.map { text in entry.url.map { MarkdownText.link(text, $0) } ?? text }
    return joined([linked, entry.organization.map(MarkdownText.of)], words.titleSeparator)
  }

  private func row(_ entry: ResumeEntry) -> String {
    let name = joined([title(entry), entry.place.map(MarkdownText.of)], ", ")
    return joined(
      [entry.when.map { "**\($0.text)**" }, joined([name] + entry.details.map { detail($0, " ") }, " · ")],
      " ")
  }

  private func label(_ entry: ResumeEntry) -> String {
    let values = entry.values.map { MarkdownText.of($0.text) }.joined(separator: ", ")
    let notes = entry.details.map { detail($0, " ") } + entry.evidence.map { MarkdownText.of($0.label) }
    let rest = joined([values, entry.when?.text, entry.place.map(MarkdownText.of)], ", ")
    let name = entry.headline.map { "**\(MarkdownText.of($0))**" }
    return joined([name, rest], words.labelSeparator)
      + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
  }

  private func citation(_ entry: ResumeEntry) -> String {
    let authors = entry.values.map { value in
      value.isOwnName ? "**\(MarkdownText.of(value.text))**" : MarkdownText.of(value.text)
    }
    let headline = entry.headline.map { "*\(MarkdownText.of($0))*" }
    let linked = headline.map { text in entry.url.map { MarkdownText.link(text, $0) } ?? text }
    let place = [entry.organization.map(MarkdownText.of), entry.place.map(MarkdownText.of), entry.when?.text]
    return joined(
      [
        authors.joined(separator: ", "), linked,
        joined(place + entry.details.map { detail($0, " ") }, ", "),
      ], ". ")
  }

  /// A list item with what stands under it.
  private func listed(_ line: String, _ entry: ResumeEntry) -> String {
    var under = entry.paragraphs.map { detail($0, words.labelSeparator) }
    if !entry.links.isEmpty { under.append(linked(entry.links)) }
    let lines =
      ["- " + MarkdownText.line(line)] + under.map { "  " + MarkdownText.line($0) }
      + entry.highlights.map { "  - " + highlight($0) }
    return lines.joined(separator: under.isEmpty ? "\n" : "  \n")
  }

  private func highlight(_ highlight: ResumeHighlight) -> String {
    joined(
      [
        MarkdownText.line(MarkdownText.of(highlight.text)),
        highlight.metric.map { "(\(MarkdownText.of($0)))" },
      ]
        + highlight.links.map(link), " ")
  }

  private func detail(_ detail: ResumeDetail, _ separator: String) -> String {
    joined([detail.label.map(MarkdownText.of), MarkdownText.of(detail.value)], separator)
  }

  /// What an entry points at; names of other entries say that they are no text of this one.
  private func linked(_ links: [ResumeLink]) -> String {
    let inner = links.filter(\.isInner).map(link)
    let related = inner.isEmpty ? nil : words.related + words.labelSeparator + inner.joined(separator: ", ")
    return joined(links.filter { !$0.isInner }.map(link) + [related], " · ")
  }

  /// Only pages of the web are linked: pasted Markdown has no anchors of ours.
  private func link(_ link: ResumeLink) -> String {
    let label = MarkdownText.of(link.label)
    if case .url(let url) = link.destination { return MarkdownText.link(label, url) }
    return label
  }
}
