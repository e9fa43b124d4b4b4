import LapelPage

extension Format {
  /// Plain text to paste into forms: no line is wrapped, and no character is there for layout.
  package static let text = Format(
    "text", fileExtension: "txt", .plain { Array(TextPage($0).text.utf8) },
    // Its bytes are its text.
    readings: { [$0] })
}

/// A page as plain text.
private struct TextPage {
  private(set) var text = ""
  /// A date that a theme sets beside a title; here it begins the line under it.
  private var aside: [Run] = []

  init(_ page: Page) {
    for block in page.blocks { add(block) }
  }

  private mutating func line(_ line: String) { if !line.isEmpty { text += line + "\n" } }

  private mutating func gap() { if !text.isEmpty { text += "\n" } }

  // MARK: Blocks

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): add(paragraph)
    case .group(let group): add(group)
    case .picture, .drawing: return
    }
  }

  private mutating func add(_ group: Group) {
    if group.kind == .section { gap() }
    for (index, block) in group.blocks.enumerated() {
      if case .group(let inner) = block, index > 0, Self.standsApart(inner, after: group.blocks[index - 1]) {
        gap()
      }
      add(block)
    }
    flushAside()
  }

  /// Whether a blank line comes between two blocks: entries, and the roles under one employer except the first.
  private static func standsApart(_ group: Group, after block: Block) -> Bool {
    guard group.kind == .entry || group.kind == .part, case .group(let previous) = block else { return false }
    return previous.kind == group.kind
  }

  private mutating func add(_ paragraph: Paragraph) {
    switch paragraph.style {
    case .contacts:
      // A form asks for each contact separately.
      gap()
      for contact in paragraph.runs.split(whereSeparator: \.isSeparator) { line(Self.text(Array(contact))) }
    case .bullet, .subbullet:
      flushAside()
      line((paragraph.style == .subbullet ? "  - " : "- ") + Self.text(paragraph.runs))
    case .meta:
      let separator = aside.isEmpty ? [] : [Run(" · ")]
      line(Self.text(aside + separator + paragraph.runs))
      aside = []
    case .foot:
      gap()
      line(Self.text(paragraph.runs))
    case .row, .label, .citation:
      flushAside()
      let gap = paragraph.aside.isEmpty ? [] : [Run(" ")]
      line(Self.text(paragraph.aside + gap + paragraph.runs))
    case .name, .headline, .head, .body, .strength, .evidence, .title, .part:
      flushAside()
      line(Self.text(paragraph.runs))
      aside = paragraph.aside
    }
  }

  private mutating func flushAside() {
    line(Self.text(aside))
    aside = []
  }

  // MARK: Runs

  /// The characters, with the address of each link.
  private static func text(_ runs: [Run]) -> String {
    var output = ""
    for (index, run) in runs.enumerated() {
      let next = index + 1 < runs.count ? runs[index + 1].destination : nil
      if case .url(let url)? = run.destination, next != run.destination {
        let first = runs[..<index].lastIndex { $0.destination != run.destination }.map { $0 + 1 } ?? 0
        let label = runs[first...index].map(\.text).joined()
        output.removeLast(runs[first..<index].reduce(0) { $0 + $1.text.count })
        output += addressed(label, url)
      } else {
        output += run.face == .otherName ? "(\(run.text))" : run.text
      }
    }
    return output
  }

  /// A label with its address; a label that is only a shorter form of the address is replaced by it.
  private static func addressed(_ label: String, _ url: String) -> String {
    if url.hasPrefix("http"), WebLink.label(of: url) == label { return url }
    let isNamed =
      label == url || url.hasSuffix("/" + label) || url == "mailto:" + label || url.hasPrefix("tel:")
    return isNamed ? label : "\(label) (\(url))"
  }
}
