import LapelTeX
import LapelXML

/// The blocks of a page.
struct HTMLBlocks {
  private(set) var blocks: [LooseBlock] = []
  private(set) var footer: [LooseBlock] = []
  private var pieces: [LoosePiece] = []
  private var text = ""
  private var isBold = false
  private var kind = LooseBlock.Kind.line
  private var lists = 0
  private var isFooter = false
  private var number = 0

  private enum Step {
    case enter(XMLNode)
    case leave(End)
  }

  private enum End {
    case block, piece, list, footer, bold
    case text(String)
  }

  mutating func read(_ root: XMLNode) {
    var waiting: [Step] = [.enter(root)]
    while let step = waiting.popLast() {
      switch step {
      case .leave(let end): leave(end)
      case .enter(let node):
        switch node.kind {
        case .text: append(node.text)
        case .element:
          guard let ends = enter(node) else { continue }
          waiting += ends.map { Step.leave($0) }
          waiting += node.children.reversed().map { Step.enter($0) }
        case .attribute, .comment, .other: break
        }
      }
    }
    endBlock()
  }

  /// What is to be done where the element ends, the last first; nil for one that says nothing of the person.
  private mutating func enter(_ node: XMLNode) -> [End]? {
    if Self.skipped.contains(node.name) || Self.isOfTheSite(node) { return nil }
    if node.name == "a", node[attribute: "href"]?.hasPrefix("#") == true,
      node[attribute: "class"]?.lowercased().hasPrefix("skip") == true
    {
      return nil
    }
    switch node.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      begin(.heading(Int(String(node.name.dropFirst())) ?? 1))
      return [.block]
    case "p", "div", "address", "section", "article", "header", "main", "dd", "figure", "blockquote",
      "caption":
      begin(.line)
      return [.block]
    case "dt":
      begin(.line)
      isBold = true
      return [.bold, .block].reversed()
    case "footer":
      begin(.line)
      isFooter = true
      return [.footer]
    case "ul", "ol":
      endBlock()
      lists += 1
      return [.list]
    case "li":
      begin(.bullet(max(0, lists - 1)))
      return [.block]
    case "tr":
      row(node)
      return nil
    case "br":
      if case .heading = kind { append(" ") } else { begin(kind) }
      return []
    case "b", "strong":
      if kind == .line {
        endPiece()
        isBold = true
        return [.bold]
      }
      return []
    case "a": return link(node)
    case "span", "time", "small", "em", "i", "cite":
      guard Self.isApart(node), !kind.isBullet else { return [] }
      endPiece()
      return [.piece]
    default: return []
    }
  }

  private mutating func leave(_ end: End) {
    switch end {
    case .block: endBlock()
    case .piece: endPiece()
    case .list:
      endBlock()
      lists -= 1
    case .footer:
      endBlock()
      isFooter = false
    case .bold:
      endPiece()
      isBold = false
    case .text(let words): text += words
    }
  }

  private mutating func link(_ node: XMLNode) -> [End] {
    guard let address = node[attribute: "href"], !node.text.allSatisfy(\.isWhitespace),
      !address.contains(where: \.isWhitespace)
    else { return [] }
    let words = CleanText.folded(node.text)
    let isWeb = address.hasPrefix("http://") || address.hasPrefix("https://")
    // `E-mail me`: the address is the fact, whatever the words are.
    let isWay =
      address.hasPrefix("mailto:") && !words.contains("@")
      || address.hasPrefix("tel:") && !words.contains(where: \.isNumber)
    guard isWeb || isWay, words != address, !address.contains(")") else { return [] }
    text += (text.isEmpty || text.hasSuffix(" ") || text.hasSuffix("(") ? "" : "") + "["
    return [.text("](\(address))")]
  }

  // MARK: - Tables

  private mutating func row(_ node: XMLNode) {
    endBlock()
    let cells = node.elements.filter { $0.name == "td" || $0.name == "th" }
    if cells.contains(where: {
      !$0.descendants.filter { ["p", "li", "h2", "h3", "div"].contains($0.name) }.isEmpty
    }) {
      // A table that only lays the page out.
      for cell in cells {
        var inner = HTMLBlocks()
        inner.number = number
        inner.read(cell)
        number = inner.number
        blocks += inner.blocks
      }
      return
    }
    if cells.allSatisfy({ $0.name == "th" }), cells.count > 1 { return }
    number += 1
    let names = Self.columnNames(of: node)
    blocks.append(
      LooseBlock(
        .row(names),
        cells.map {
          LoosePiece(
            CleanText.trimmed(HTMLText.markdown(of: $0).replacingBytes(of: "*", with: "")),
            at: "block \(number)")
        }))
  }

  private static func columnNames(of row: XMLNode) -> [String] {
    var table = row.parent
    while let node = table, node.name != "table" { table = node.parent }
    let first = table?.descendants.first { $0.name == "tr" }
    let cells = first?.elements ?? []
    return cells.allSatisfy { $0.name == "th" } ? cells.map { CleanText.folded($0.text) } : []
  }

  // MARK: - Blocks

  private mutating func begin(_ kind: LooseBlock.Kind) {
    endBlock()
    self.kind = kind
  }

  private mutating func endBlock() {
    endPiece()
    if !pieces.isEmpty {
      if isFooter { footer.append(LooseBlock(kind, pieces)) } else { blocks.append(LooseBlock(kind, pieces)) }
      number += 1
    }
    pieces = []
    kind = .line
  }

  private mutating func endPiece() {
    let words = CleanText.of(CleanText.trimmed(text))
    if !words.isEmpty { pieces.append(LoosePiece(words, at: "block \(number + 1)", isBold: isBold)) }
    text = ""
  }

  private mutating func append(_ words: String) { CleanText.append(words, to: &text) }

  // MARK: - What belongs to the site

  private static let skipped: Set<String> = [
    "script", "style", "head", "nav", "noscript", "template", "iframe", "form", "button", "svg", "canvas",
    "object", "video", "audio", "select",
    "input", "textarea", "img",
  ]

  private static func isOfTheSite(_ node: XMLNode) -> Bool {
    let attributes = node.attributes
    if attributes.isEmpty { return false }
    let marks = attributes.filter { ["class", "id", "role"].contains($0.name) }.map {
      $0.value.lowercased()
    }.joined(separator: " ")
    if ["cookie", "navigation", "navbar", "breadcrumb", "sr-only", "visually-hidden", "menu"].contains(
      where: marks.hasBytes)
    {
      return true
    }
    let style = node[attribute: "style"]?.filter { !$0.isWhitespace } ?? ""
    return attributes.contains { $0.name == "hidden" } || node[attribute: "aria-hidden"] == "true"
      || style.hasBytes("display:none")
  }

  /// Whether an inline element stands apart: a date at the margin, a second name.
  private static func isApart(_ node: XMLNode) -> Bool {
    if node.name == "small" { return true }
    let marks = node[attribute: "class"]?.lowercased() ?? ""
    return [
      "date", "period", "time", "location", "place", "year", "right", "company", "title", "degree", "school",
    ].contains(where: marks.hasBytes)
  }
}

extension LooseBlock.Kind {
  var isBullet: Bool { if case .bullet = self { true } else { false } }
}
