import LapelTeX
import LapelXML

/// The blocks of a page.
struct HTMLBlocks {
  private(set) var blocks: [LooseBlock] = []
  /// What the page says of itself, and names of columns.
  private(set) var footer: [LooseBlock] = []
  /// What a card of the person says, by channel.
  private(set) var contacts: [(channel: String, said: Said)] = []
  private var pieces: [LoosePiece] = []
  private var run = HTMLRun()
  private var isBold = false
  private var kind = LooseBlock.Kind.line
  private var part: LoosePiece.Part?
  /// The address of a link that holds blocks.
  private var outerLink: String?
  private var lists = 0
  /// Whether a list has ended inside an item of another, so that what follows is of that item.
  private var isAfterList = false
  /// Whether the next block is all that an item of a list has.
  private var isWholeItem = false
  private var isFooter = false
  private var (cards, events) = (0, 0)
  private var number = 0
  private var pictures = HTMLPictures()
  private var hasHeading = false
  private var leads = HTMLLeads()
  private var tables = HTMLTables()

  private enum Step {
    case enter(XMLNode)
    case leave(End)
  }

  private enum End {
    case block, piece, list, footer, bold, link, card, event, container
    case text(String)
    case part(LoosePiece.Part?)
  }

  mutating func read(_ root: XMLNode) {
    var waiting: [Step] = [.enter(root)]
    while let step = waiting.popLast() {
      switch step {
      case .leave(let end): leave(end)
      case .enter(let node):
        switch node.kind {
        case .text: run.append(node.text)
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
    if let picture = pictures.take(node) { footer.append(picture) }
    if HTMLMarks.skipped.contains(node.name) || HTMLMarks.isOfTheSite(node) { return nil }
    if !hasHeading, HTMLMarks.isLinkBar(node) { return nil }
    let marks = HTMLMarks(node)
    if cards > 0, events == 0, let channel = marks.channel {
      contact(channel, node)
      return nil
    }
    var around: [End] = []
    if marks.isCard {
      cards += 1
      around.append(.card)
    }
    if marks.isEvent {
      events += 1
      around.append(.event)
    }
    let isBlock = Self.blockNames.contains(node.name)
    let part = Self.holdsBlocks(node) ? nil : marks.part ?? (events > 0 && marks.isEventName ? .role : nil)
    if part != nil, !isBlock { endPiece() }
    guard let ends = begin(node, marks) else { return nil }
    if let part {
      around.append(.part(self.part))
      if !isBlock { around.append(.piece) }
      self.part = part
    }
    if HTMLLeads.containers.contains(node.name) {
      leads.open(at: blocks.count)
      around.append(.container)
    }
    return around + ends
  }

  private mutating func begin(_ node: XMLNode, _ marks: HTMLMarks) -> [End]? {
    switch node.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      begin(.heading(Int(String(node.name.dropFirst())) ?? 1))
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
      isAfterList = false
      return [.list]
    case "li":
      isAfterList = false
      begin(.bullet(max(0, lists - 1)))
      isWholeItem =
        node.elements.count { Self.blockNames.contains($0.name) && !Self.listNames.contains($0.name) } == 1
      return [.block]
    case "tr":
      row(node)
      return nil
    case "br":
      if case .heading = kind { run.append(" ") } else { begin(kind) }
      return []
    case "b", "strong":
      // Inside a sentence it is emphasis.
      if kind == .line, run.isAtMark {
        endPiece()
        isBold = true
        return [.bold]
      }
      return []
    case "sup":
      let raised = RaisedText.raisedWithin(node.text)
      if raised == node.text || !node.elements.isEmpty { return [] }
      run.append(raised)
      return nil
    case "a": return link(node)
    case "time" where node.text.allSatisfy(\.isWhitespace):
      if let date = node[attribute: "datetime"] { run.append(" \(date) ") }
      return []
    case "span", "time", "small", "em", "i", "cite":
      guard node.name == "small" || marks.isApart, !kind.isBullet else { return [] }
      endPiece()
      return [.piece]
    case let name where Self.blockNames.contains(name):
      begin(.line)
      return [.block]
    default: return []
    }
  }

  private static func holdsBlocks(_ node: XMLNode) -> Bool {
    node.elements.contains { blockNames.contains($0.name) }
  }

  private mutating func leave(_ end: End) {
    switch end {
    case .block: endBlock()
    case .piece: endPiece()
    case .list:
      endBlock()
      lists -= 1
      isAfterList = lists > 0
    case .footer:
      endBlock()
      isFooter = false
    case .bold:
      endPiece()
      isBold = false
    case .link:
      endPiece()
      outerLink = nil
    case .card: cards -= 1
    case .event: events -= 1
    case .container: leads.close()
    case .text(let words): run.write(words)
    case .part(let before): part = before
    }
  }

  // MARK: - Links and cards

  private mutating func link(_ node: XMLNode) -> [End]? {
    guard let address = node[attribute: "href"], !address.contains(where: \.isWhitespace) else { return [] }
    if node.text.allSatisfy(\.isWhitespace) {
      guard let piece = HTMLLink.alone(address, at: "block \(number + 1)") else { return [] }
      endPiece()
      pieces.append(piece)
      return nil
    }
    let words = CleanText.folded(node.text)
    if let way = HTMLLink.way(address, words) {
      endPiece()
      pieces.append(LoosePiece(Said(way, [words, way].map { SourceText($0, at: "block \(number + 1)") })))
      return nil
    }
    let isWeb = address.hasPrefix("http://") || address.hasPrefix("https://")
    guard isWeb, words != address, !address.contains(")") else { return [] }
    if Self.holdsBlocks(node) {
      endPiece()
      outerLink = address
      return [.link]
    }
    run.write("[")
    return [.text("](\(address))")]
  }

  private mutating func contact(_ channel: String, _ node: XMLNode) {
    let words = CleanText.folded(node.text)
    let way = node[attribute: "href"].flatMap { HTMLLink.way($0, words) }
    let value = way ?? words
    guard value.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    number += 1
    let texts = way == nil || way == words ? [value] : [words, value]
    contacts.append((channel, Said(value, texts.map { SourceText($0, at: "block \(number)") })))
  }

  // MARK: - Tables

  private mutating func row(_ node: XMLNode) {
    endBlock()
    let cells = node.elements.filter {
      ($0.name == "td" || $0.name == "th") && (hasHeading || !HTMLMarks.isLinkBar($0))
    }
    if HTMLTables.isLayout(cells) {
      // A table that only lays the page out.
      let read = cells.map { cell -> [LooseBlock] in
        var inner = HTMLBlocks()
        (inner.number, inner.hasHeading, inner.cards) = (number, hasHeading, cards)
        inner.read(cell)
        (number, hasHeading) = (inner.number, inner.hasHeading)
        footer += inner.footer
        contacts += inner.contacts
        return inner.blocks
      }
      let made = HTMLTables.items(of: read, in: cells, under: blocks.last) ?? LooseTable.datedEntry(read)
      blocks += made ?? Array(read.joined())
      return
    }
    number += 1
    let place = "block \(number)"
    if let heading = HTMLTables.heading(cells, at: place) { return blocks.append(heading) }
    let names = tables.columns(of: node)
    if names.isHeader {
      footer.append(LooseBlock(.row([]), cells.map { LoosePiece(CleanText.folded($0.text), at: place) }))
      return
    }
    let texts = cells.map { CleanText.trimmed(HTMLText.markdown(of: $0).replacingBytes(of: "*", with: "")) }
    // What stands on lines of its own in the last cell is said of the row.
    let lines = texts.last.map { $0.split(separator: "\n").map(String.init) } ?? []
    let isSaidOf = texts.count > 1 && lines.count > 1
    let said = isSaidOf ? texts.dropLast() + [lines[0]] : texts
    blocks.append(LooseBlock(.row(names.columns), tables.pieces(said, cells, at: place)))
    if isSaidOf { blocks += lines.dropFirst().map { LooseBlock(.bullet(0), [LoosePiece($0, at: place)]) } }
  }

  // MARK: - Blocks

  private mutating func begin(_ kind: LooseBlock.Kind) {
    let isOfItem = isWholeItem && self.kind.isBullet && pieces.isEmpty && run.isBlank
    let bullet = self.kind
    endBlock()
    self.kind = kind
    if kind == .line, isOfItem { self.kind = bullet }
    // Under a list inside an item goes on what is said of that item.
    if kind == .line, isAfterList { self.kind = .bullet(lists) }
  }

  private mutating func endBlock() {
    endPiece()
    if !pieces.isEmpty {
      let block = LooseBlock(kind, pieces).asItemIfMarked
      hasHeading = hasHeading || block.isHeading
      if isFooter || LooseFooter.isOne(block.text) {
        footer.append(block)
      } else {
        leads.add(block, to: &blocks)
      }
      number += 1
      isWholeItem = false
    }
    pieces = []
    kind = .line
  }

  private mutating func endPiece() {
    var words = run.take()
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    // `Solicitor at Nuri`: what stands between two that are marked says nothing.
    if part == nil, pieces.last?.part != nil, ["at", "@", "bei", "chez", "en"].contains(words.trimmingMarks) {
      return
    }
    if let outerLink, !words.contains("](") { words = "[\(words)](\(outerLink))" }
    // The class of a firm's address is not the firm's name.
    let own = LooseContact.isAddress(words) ? nil : part
    pieces.append(LoosePiece(words, at: "block \(number + 1)", isBold: isBold, part: own))
  }
}
