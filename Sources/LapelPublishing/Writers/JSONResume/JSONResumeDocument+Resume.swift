import Lapel
import LapelYAML

extension JSONResumeDocument {
  /// Takes what is on a page, in its order and words.
  init(_ resume: Resume) {
    let header = resume.header
    func section(_ key: SectionKey) -> ResumeSection? { resume.sections.first { $0.key == key } }
    self.init(
      language: resume.language, name: header.name.plain, headline: header.headline?.plain,
      summary: section(.summary)?.paragraphs.map(\.plain).joined(separator: "\n"),
      contacts: ExportedContacts(
        header.contacts.map { ExportedContact($0.kind, $0.text.plain, url: $0.url) }),
      interests: section(.interests)?.words.map(\.plain) ?? [],
      sections: resume.sections.filter { $0.key != .summary && $0.key != .interests }.map { section in
        ExportedCareer.Section(
          key: section.key, title: section.title.plain,
          entries: section.entries.map { ExportedRecord($0, of: section.key) })
      },
      updated: resume.metadata.updated)
  }
}

extension ExportedRecord {
  /// Takes an entry of a page, under the field names of a career file.
  init(_ entry: ResumeEntry, of section: SectionKey) {
    self.init(
      .fields(Self.pairs(entry, of: section)), headline: (entry.headline ?? entry.organization)?.plain,
      labels: Dictionary(
        (entry.details + entry.lines).compactMap { detail in
          // A grade needs no label in a format that has a field for it.
          detail.field == "gpa" ? nil : detail.label.map { (detail.field, $0.plain) }
        }, uniquingKeysWith: { first, _ in first }))
  }

  private static func pairs(_ entry: ResumeEntry, of section: SectionKey) -> [Tree.Pair] {
    let names = (section.type ?? CustomEntry.self).names
    let apart = Dictionary(grouping: entry.machineDetails, by: \.field).mapValues { $0.map(\.value.plain) }
    var pairs = Pairs()
    // A degree and its subject are one text on the page.
    let isApart = apart["area"] != nil || apart["degree"] != nil
    if !isApart { pairs.add(names.headline, entry.headline?.plain) }
    pairs.add(names.organization ?? "organization", entry.organization?.plain)
    pairs.add("area", apart["area"]?.first)
    pairs.add("degree", apart["degree"]?.first)
    add(entry.when, to: &pairs)
    pairs.add("place", entry.place?.plain)
    pairs.add("courses", list: apart["course"] ?? [])
    pairs.add("technologies", list: apart["technology"] ?? [])
    for detail in entry.details + entry.lines { pairs.add(detail.field, detail.value.plain) }
    for field in entry.values.map(\.field) {
      let texts = entry.values.filter { $0.field == field }.map(\.text.plain)
      if texts.count == 1 { pairs.add(field, texts[0]) } else { pairs.add(field, list: texts) }
    }
    if !entry.summary.isEmpty {
      pairs.add("summary", entry.summary.map(\.plain).joined(separator: "\n"))
    }
    pairs.add("highlights", list: entry.highlights.map(line))
    pairs.add("url", entry.url)
    pairs.add("links", list: entry.links.compactMap(address))
    pairs.add("evidence", list: entry.evidence.map(\.label.plain))
    if !entry.parts.isEmpty {
      pairs.add("roles", .list(entry.parts.map { .fields(Self.pairs($0, of: section)) }))
    }
    return pairs.pairs
  }

  private static func add(_ when: ResumeDate?, to pairs: inout Pairs) {
    guard let when else { return }
    let (start, end) = (when.start?.iso, when.end?.iso)
    if when.end == nil {
      pairs.add("date", start)
    } else if start != nil || end != nil {
      pairs.add("period", "\(start ?? "")..\(end ?? "")")
    }
  }

  private static func address(_ link: ResumeLink) -> String? {
    guard case .url(let url) = link.destination else { return nil }
    return link.label.plain == url ? url : "\(link.label.plain): \(url)"
  }

  private static func line(_ highlight: ResumeHighlight) -> String {
    let line = joined([highlight.text.plain, highlight.metric.map { "(\($0.plain))" }], " ")
    return joined([line] + highlight.points.map { "- \($0.plain)" }, "\n")
  }
}
