import Lapel
import LapelPage
import LapelYear

/// The record page for writers of text, Markdown and PDF.
extension RecordPage {
  func page(author: String) -> Page {
    let header = Group(
      .header,
      [
        .paragraph(Paragraph(.name, Self.runs(title))),
        line.map { .paragraph(Paragraph(.headline, Self.runs($0))) },
        about.isEmpty ? nil : .paragraph(Paragraph(.contacts, Self.joined(about))),
        notice.map { .paragraph(Paragraph(.contacts, [Run($0)])) },
      ].compactMap { $0 })
    return Page(
      language: language.tag,
      // It is in the foot of each sheet.
      metadata: .init(
        title: notice == nil ? title.plain : words.records(.privateTitle, title.plain),
        author: author, description: line?.plain ?? ""),
      blocks: [.group(header)] + sections.map { .group(Self.group($0)) })
  }

  private static func group(_ section: RecordSection) -> Group {
    let head = Paragraph(.head, [Run(section.title)], bookmark: section.title)
    return Group(.section, anchor: section.anchor, [.paragraph(head)] + section.blocks.flatMap(blocks))
  }

  private static func blocks(_ block: RecordBlock) -> [Block] {
    switch block {
    case .paragraph(let text): [.paragraph(Paragraph(.body, runs(text)))]
    case .story(let story): story.lines.map(self.block)
    case .head(let title, let line, let anchor):
      [.paragraph(Paragraph(.title, title.inlines.runs(like: Run("", face: .title)), anchor: anchor))]
        + (line.isEmpty ? [] : [.paragraph(Paragraph(.meta, runs(line)))])
    case .list(let items): [.group(Group(.list, items.map { .group(item($0)) }))]
    case .table(let table):
      [
        .paragraph(Paragraph(.meta, [Run(table.caption)])),
        .group(Group(.list, table.rows.map { .group(item(RecordItem(line($0, of: table)))) })),
      ]
    case .figure(let figure): [.drawing(figure.drawing)]
    case .facts(let facts):
      [.paragraph(Paragraph(.body, joined(facts.map { "\($0.label) \($0.figure)" })))]
    }
  }

  private static func block(_ line: RecordStory.Line) -> Block {
    switch line {
    case .heading(let text): .paragraph(Paragraph(.part, runs(text)))
    case .paragraph(let text): .paragraph(Paragraph(.body, runs(text)))
    case .item(let text): .group(Group(.list, [.group(item(RecordItem(text)))]))
    }
  }

  private static func item(_ item: RecordItem) -> Group {
    Group(
      .item,
      [.paragraph(Paragraph(.bullet, runs(item.text), mark: .bullet))]
        + item.remarks.map { .paragraph(Paragraph(.subbullet, runs($0), mark: .bullet)) })
  }

  /// A row in one line: its heading, then each value after the heading of its column.
  private static func line(_ row: [RecordText], of table: RecordTable) -> RecordText {
    let values = zip(table.heads, row).dropFirst().filter { !$0.1.isEmpty }.map { head, value in
      RecordText(plain: "\(head) ") + value
    }
    guard let first = row.first else { return RecordText(plain: "") }
    return values.isEmpty
      ? first : .strong(first) + RecordText(plain: ": ") + RecordText.joined(values, " · ")
  }

  private static func joined(_ texts: [String]) -> [Run] {
    Array(texts.map { [Run($0)] }.joined(separator: [Run(" · ", isSeparator: true)]))
  }

  private static func runs(_ text: RecordText) -> [Run] { text.inlines.runs(like: Run("")) }
}

extension RecordPage {
  /// The page as plain text.
  package func text(author: String) -> [UInt8] { written(.text, author) }
  /// The page as CommonMark; the author is for formats that name one.
  package func markdown(author: String) -> [UInt8] { written(.markdown, author) }

  private func written(_ format: Format, _ author: String) -> [UInt8] {
    guard case .plain(let make) = format.making else { return [] }
    return make(page(author: author))
  }
}
