import LapelPage

extension Format {
  /// CommonMark to paste into forms and wikis.
  package static let markdown = Format(
    "markdown", fileExtension: "md", .plain { Array(MarkdownPage($0).text.utf8) },
    readings: { bytes in [bytes, bytes.filter { $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "*") }] })
}

/// A page as Markdown.
private struct MarkdownPage {
  private(set) var text = ""
  /// A date that a theme sets beside a title; here it begins the line under it.
  private var aside: [Run] = []

  init(_ page: Page) {
    for block in page.blocks { add(block) }
  }

  /// Writes a block after a blank line.
  private mutating func block(_ block: String) {
    guard !block.isEmpty else { return }
    if !text.isEmpty { text += "\n" }
    text += block + "\n"
  }

  // MARK: Blocks

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): add(paragraph)
    case .group(let group): add(group)
    case .picture, .drawing: return
    }
  }

  private mutating func add(_ group: Group) {
    switch group.kind {
    case .list where group.blocks.allSatisfy(Self.isItem), .grid:
      flushAside()
      block(group.blocks.map { Self.item($0, indent: "") }.joined(separator: "\n"))
    case .header, .section, .list, .entry, .part, .item, .band:
      for block in group.blocks { add(block) }
      flushAside()
    }
  }

  private static func isItem(_ block: Block) -> Bool {
    if case .group(let group) = block { group.kind == .item } else { false }
  }

  private mutating func add(_ paragraph: Paragraph) {
    if paragraph.style == .meta {
      let separator = aside.isEmpty ? [] : [Run(" · ")]
      block(MarkdownText.line(Self.text(aside + separator + paragraph.runs, in: .meta)))
      aside = []
      return
    }
    flushAside()
    let text = Self.text(paragraph)
    switch paragraph.style {
    case .name: block("# " + text)
    case .head: block("## " + text)
    case .title, .strength: block("### " + text)
    case .part: block("#### " + text)
    case .headline, .contacts, .body, .evidence, .meta, .bullet, .subbullet, .row, .label, .citation, .foot:
      block(MarkdownText.line(text))
    }
    aside = paragraph.aside
  }

  private mutating func flushAside() {
    block(Self.text(aside, in: .meta))
    aside = []
  }

  // MARK: Items

  /// A list item: its line, what is under it, and its own list.
  private static func item(_ block: Block, indent: String) -> String {
    guard case .group(let group) = block else { return "" }
    var lines: [String] = []
    var items: [String] = []
    for block in group.blocks {
      switch block {
      case .paragraph(let paragraph):
        let text = MarkdownText.line(text(paragraph))
        lines.append(indent + (lines.isEmpty ? "- " : "  ") + text)
      case .group(let list): items += list.blocks.map { item($0, indent: indent + "  ") }
      case .picture, .drawing: continue
      }
    }
    return ([lines.joined(separator: "  \n")] + items).joined(separator: "\n")
  }

  // MARK: Runs

  /// The text of a paragraph; the date of a one-line entry begins it, wherever a theme puts it.
  private static func text(_ paragraph: Paragraph) -> String {
    switch paragraph.style {
    case .row, .label, .citation:
      let gap = paragraph.aside.isEmpty ? [] : [Run(" ")]
      return text(paragraph.aside + gap + paragraph.runs, in: paragraph.style)
    case .name, .headline, .contacts, .head, .body, .strength, .evidence, .title, .part, .meta, .bullet,
      .subbullet, .foot:
      return text(paragraph.runs, in: paragraph.style)
    }
  }

  /// The text of runs; only web pages are linked, since pasted Markdown has none of the page's anchors.
  private static func text(_ runs: [Run], in style: Paragraph.Style) -> String {
    let inlines = Inlines(
      isStrong: { run in
        switch run.face {
        case .date, .ownName: true
        case .label: style == .label || run.marks.contains(.strong)
        case .plain, .title, .companion, .muted, .link, .otherName, .work, .metric:
          run.marks.contains(.strong)
        }
      },
      isEmphasis: { $0.face == .work || $0.marks.contains(.emphasis) }, hasInnerLinks: false)
    let shown = runs.map { run -> Run in
      guard run.face == .otherName else { return run }
      var shown = run
      shown.text = "(\(run.text))"
      return shown
    }
    return MarkdownText.of(inlines.of(shown))
  }
}
