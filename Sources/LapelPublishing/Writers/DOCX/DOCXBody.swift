import Lapel
import LapelDiagnostics
import LapelPage

/// A page as the body of a Word document, in the same order as the text format.
struct DOCXBody {
  /// The addresses of links, by the links' numbers.
  private(set) var links: [String] = []
  private let page: Page
  private let look: DocumentLook
  private var text = ""
  /// A date that a theme sets beside a title; here it begins the line under it.
  private var aside: [Run] = []

  init(_ page: Page, _ look: DocumentLook) {
    self.page = page
    self.look = look
  }

  mutating func document() -> String {
    for block in page.blocks { add(block, depth: 0) }
    flushAside()
    let (width, height) = look.paper == .a4 ? (11906, 16838) : (12240, 15840)
    let margin = Int((look.margin * 56.693).rounded())
    return
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
      + text
      + "<w:sectPr><w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"/><w:pgMar w:top=\"\(margin)\" w:right=\"\(margin)\" w:bottom=\"\(margin)\" w:left=\"\(margin)\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
  }

  // MARK: - Blocks

  /// - Parameter depth: the number of list items around it.
  private mutating func add(_ block: Block, depth: Int) {
    switch block {
    case .paragraph(let paragraph): add(paragraph, depth: depth)
    case .picture, .drawing: return
    case .group(let group):
      let isItem = group.kind == .item
      for (index, inner) in group.blocks.enumerated() {
        if isItem, index > 0, case .paragraph(let paragraph) = inner {
          // What continues under an item's first line belongs to the item.
          write(paragraph.aside + paragraph.runs, style: depth > 0 ? "ListContinue2" : "ListContinue")
        } else {
          add(inner, depth: isItem ? depth + 1 : depth)
        }
      }
      if group.kind == .entry || group.kind == .part { flushAside() }
    }
  }

  private mutating func add(_ paragraph: Paragraph, depth: Int) {
    if paragraph.style == .meta {
      let separator = aside.isEmpty || paragraph.runs.isEmpty ? [] : [Run(" · ")]
      write(aside + separator + paragraph.runs, style: "Meta")
      aside = []
      return
    }
    flushAside()
    switch paragraph.style {
    case .row, .label, .citation:
      write(
        paragraph.aside + (paragraph.aside.isEmpty ? [] : [Run(" ")]) + paragraph.runs,
        style: style(of: paragraph, depth))
    case .name, .headline, .contacts, .head, .body, .strength, .evidence, .title, .part, .meta, .bullet,
      .subbullet, .foot:
      write(paragraph.runs, style: style(of: paragraph, depth))
      aside = paragraph.aside
    }
  }

  private mutating func flushAside() {
    if !aside.isEmpty { write(aside, style: "Meta") }
    aside = []
  }

  private func style(of paragraph: Paragraph, _ depth: Int) -> String {
    switch paragraph.style {
    case .name: "Title"
    case .headline: "Subtitle"
    case .contacts: "Contacts"
    case .head: "Heading1"
    case .title, .strength: "Heading2"
    case .part: "Heading3"
    case .bullet: depth > 1 ? "ListBullet2" : "ListBullet"
    case .subbullet: "ListBullet2"
    case .row, .label, .citation: depth > 0 ? "ListBullet" : "Normal"
    case .evidence, .meta, .foot: "Meta"
    case .body: "Normal"
    }
  }

  // MARK: - Runs

  private mutating func write(_ runs: [Run], style: String) {
    let shown = runs.filter { !$0.text.isEmpty }
    if shown.isEmpty { return }
    text += "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
    for run in shown { write(run, style: style) }
    text += "</w:p>"
  }

  private mutating func write(_ run: Run, style: String) {
    guard case .url(let address)? = run.destination else {
      text += self.run(run, style: style, isLink: false)
      return
    }
    let number = (links.firstIndex(of: address) ?? links.count) + 1
    if number > links.count { links.append(address) }
    text += "<w:hyperlink r:id=\"link\(number)\">\(self.run(run, style: style, isLink: true))</w:hyperlink>"
  }

  private func run(_ run: Run, style: String, isLink: Bool) -> String {
    var properties = isLink ? "<w:rStyle w:val=\"Hyperlink\"/>" : ""
    let isHeading = style.hasPrefix("Heading") || style == "Title"
    if run.marks.contains(.strong) || run.face == .ownName || run.face == .label && !isHeading {
      properties += "<w:b/>"
    }
    // Hangul, Han and kana are never slanted, and a half-slanted line is worse than none.
    let isUpright = Language(run.language ?? page.language).isEastAsian
    if run.marks.contains(.emphasis) || run.face == .work, !isUpright { properties += "<w:i/>" }
    if run.face == .companion, isHeading { properties += "<w:b w:val=\"0\"/>" }
    if let language = run.language {
      let isEastAsian = ["ko", "ja", "zh"].contains { language.hasPrefix($0) }
      properties +=
        isEastAsian
        ? "<w:lang w:eastAsia=\"\(MarkupText.escaped(language))\"/>"
        : "<w:lang w:val=\"\(MarkupText.escaped(language))\"/>"
    }
    let shown = run.face == .otherName ? " (\(run.text))" : run.text
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    let content = lines.map { "<w:t xml:space=\"preserve\">\(MarkupText.escaped(String($0)))</w:t>" }.joined(
      separator: "<w:br/>")
    return "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")\(content)</w:r>"
  }
}
