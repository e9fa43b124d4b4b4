import LapelPage

/// Sets the blocks of a page one after another, in a column.
struct BlockSetter {
  var galley: Galley
  var strips: [Strip] = []
  /// The column's distance from the left margin, and its width, in points.
  var x = 0.0
  var width: Double
  /// The white that the previous paragraph wants below it, in points.
  var after = 0.0
  /// Whether no page may end before the next strip.
  var isKept = false
  /// The targets of links that come before the next strip.
  var anchors: [String] = []
  /// How far the column is indented from its headings, in points.
  var rail = 0.0
  /// Where to put what belongs beside a paragraph.
  var edge: EdgePlace
  /// The owner of the next strips.
  var owner = SetItem.Owner(role: .header, section: nil, entry: nil, name: "")
  /// The sections that have been set in the side column, in order.
  var aside: [String] = []
  /// The number of paragraphs set.
  var paragraphs = 0
  /// The number of tables set.
  var tables = 0
  /// Colours of paragraphs inside a band, in place of their own.
  var colors: [Paragraph.Style: RGB] = [:]

  init(_ page: Page, _ style: StyleSheet, _ book: FontBook) {
    var style = style
    self.init(setting: page, style, book)
    // What does not fit beside the first sheet goes into the main column.
    let breaker = PageBreaker(height: style.textHeight)
    while let last = aside.last, breaker.pages(galley.sideStrips).count > 1 {
      style.side?.sections.remove(last)
      self.init(setting: page, style, book)
    }
  }

  private init(setting page: Page, _ style: StyleSheet, _ book: FontBook) {
    galley = Galley(page, style, book)
    width = style.measure
    edge = style.edge
    var blocks = Self.runIn(page.blocks)
    if edge == .below { blocks = Self.datedBelow(blocks) }
    if let side = style.side {
      width -= side.width + side.gap
      x = side.isLeft ? side.width + side.gap : 0
    }
    let first = owner
    setAll(blocks)
    galley.strips = strips
    guard style.side != nil, strips.reduce(0, { $0 + $1.height }) > style.textHeight else { return }
    // Sheets without a side column use their whole width, as far as rows remain legible.
    let side = galley.sideStrips
    (strips, width, after, isKept, owner, paragraphs) = ([], style.wideMeasure, 0, false, first, 0)
    x = 0
    (galley.pictures, galley.unreadable) = ([], 0)
    setAll(blocks)
    galley.wideStrips = strips
    galley.sideStrips = side
  }

  private mutating func setAll(_ blocks: [Block]) {
    var at = 0
    while at < blocks.count {
      let pair = sideBySide(blocks, at)
      if pair.count > 1, set(pair) {
        at += pair.count
      } else {
        set(blocks[at], in: StructureTree.root)
        at += 1
      }
    }
  }

  var style: StyleSheet { galley.style }

  // MARK: Blocks

  mutating func set(_ block: Block, in parent: StructureTree.ID) {
    switch block {
    case .group(let group): set(group, in: parent)
    case .paragraph(let paragraph): set(paragraph, in: parent)
    // A page has one picture, which is in the header.
    case .picture: break
    case .drawing(let drawing): set(drawing, in: parent)
    }
  }

  private mutating func set(_ group: Group, in parent: StructureTree.ID) {
    if let anchor = group.anchor { anchors.append(anchor) }
    let outer = owner
    own(group)
    defer {
      owner = SetItem.Owner(role: outer.role, section: owner.section, entry: owner.entry, name: outer.name)
    }
    switch group.kind {
    case .header: setHeader(group)
    case .section: setSection(group)
    case .grid: setGrid(group, in: parent)
    case .list:
      let holdsItems = group.blocks.allSatisfy {
        if case .group(let inner) = $0 { inner.kind == .item } else { false }
      }
      setList(group, in: holdsItems ? galley.structure.add("L", in: parent) : parent)
    case .entry, .part, .band:
      let element = galley.structure.add("Div", in: parent)
      for block in group.blocks { set(block, in: element) }
      // What was to be kept with the next thing has no next thing.
      if group.kind != .band { isKept = false }
    case .item: setItem(group, in: parent)
    }
  }

  /// Notes the owner of a group's lines.
  mutating func own(_ group: Group) {
    switch group.kind {
    case .header, .list, .grid, .band: return
    case .section:
      owner = SetItem.Owner(role: .row, section: owner.section.map { $0 + 1 } ?? 0, entry: nil, name: "")
    case .entry:
      owner.entry = owner.entry.map { $0 + 1 } ?? 0
      (owner.role, owner.name) = (.title, group.item ?? "")
    case .part: (owner.role, owner.name) = (.title, group.item ?? "")
    case .item where owner.role == .title || owner.role == .highlight:
      (owner.role, owner.name) = (.highlight, group.item ?? "")
    case .item:
      owner.entry = owner.entry.map { $0 + 1 } ?? 0
      (owner.role, owner.name) = (.row, group.item ?? "")
    }
  }

  private mutating func setList(_ group: Group, in element: StructureTree.ID) {
    let start = strips.count
    var firsts: [Int] = []
    for block in numbered(group) {
      firsts.append(strips.count)
      set(block, in: element)
    }
    // A few rows stay together, and so do the last two items of a list, and the first with what it is an item of.
    let isShort = group.blocks.count <= 4 && strips.count - start <= 5
    for first in firsts.dropFirst() where strips.indices.contains(first) {
      if isShort, isRows(group) { strips[first].breakCost = Strip.never }
    }
    guard !isEntries(group) else { return }
    let parting = (owner.entry == nil ? [] : firsts.prefix(1)) + firsts.dropFirst().suffix(1)
    for item in parting where strips.indices.contains(item) {
      strips[item].breakCost = max(strips[item].breakCost, Strip.parting)
    }
  }

  private func isRows(_ group: Group) -> Bool {
    group.blocks.allSatisfy { block in
      guard case .group(let item) = block, case .paragraph(let line) = item.blocks.first else { return false }
      return line.style == .row || line.style == .label || line.style == .citation
    }
  }

  private func isEntries(_ group: Group) -> Bool {
    if case .group(let first) = group.blocks.first { first.kind == .entry } else { false }
  }

  /// The items of a list with their numbers as marks, if the style has them.
  private func numbered(_ group: Group) -> [Block] {
    group.blocks.enumerated().map { index, block in
      guard case .group(var item) = block, case .paragraph(var line) = item.blocks.first, line.mark == nil,
        style[line.style].mark?.sign == .number
      else { return block }
      line.mark = .number(index + 1)
      item.blocks[0] = .paragraph(line)
      return .group(item)
    }
  }

  private mutating func setItem(_ group: Group, in parent: StructureTree.ID) {
    let item = galley.structure.add("LI", in: parent)
    var body: StructureTree.ID?
    for block in group.blocks {
      if case .paragraph(let paragraph) = block, body == nil, paragraph.mark != nil {
        let label = galley.structure.add("Lbl", in: item)
        body = galley.structure.add("LBody", in: item)
        set(paragraph, in: body ?? item, label: label)
      } else {
        let inner = body ?? galley.structure.add("LBody", in: item)
        body = inner
        set(block, in: inner)
      }
    }
  }

  private mutating func setSection(_ group: Group) {
    let section = galley.structure.add("Sect", in: StructureTree.root)
    if let side = style.side, let name = group.name, side.sections.contains(name) {
      aside.append(name)
      return setAside(group, side, in: section)
    }
    if let cells = style.cells {
      if let head = group.blocks.first { set(head, in: section) }
      return setCells(Array(group.blocks.dropFirst()), cells, in: section)
    }
    rail = style.rail
    x += rail
    width -= rail
    for block in group.blocks { set(block, in: section) }
    x -= rail
    width += rail
    rail = 0
  }

  /// Sets a section in the side column.
  private mutating func setAside(_ group: Group, _ side: SideColumn, in section: StructureTree.ID) {
    let (main, x, width, after, isKept) = (strips, x, width, after, isKept)
    strips = galley.sideStrips
    self.x = style.sideStart
    self.width = side.width
    self.after = 0
    self.isKept = false
    edge = .within
    for block in group.blocks { set(block, in: section) }
    edge = style.edge
    galley.sideStrips = strips
    strips = main
    (self.x, self.width, self.after, self.isKept) = (x, width, after, isKept)
  }

  /// The blocks with dates moved from beside a title to the beginning of the line under it.
  private static func datedBelow(_ blocks: [Block]) -> [Block] {
    var dated: [Block] = []
    var waiting: [Run] = []
    for block in blocks {
      if !waiting.isEmpty {
        if case .paragraph(var meta) = block, meta.style == .meta {
          meta.runs = waiting + [Run(" · ", isSeparator: true)] + meta.runs
          dated.append(.paragraph(meta))
          waiting = []
          continue
        }
        dated.append(.paragraph(Paragraph(.meta, waiting)))
        waiting = []
      }
      switch block {
      case .group(var group):
        group.blocks = datedBelow(group.blocks)
        dated.append(.group(group))
      case .paragraph(var title) where title.style == .title || title.style == .part:
        waiting = title.aside
        title.aside = []
        dated.append(.paragraph(title))
      case .paragraph, .picture, .drawing: dated.append(block)
      }
    }
    return waiting.isEmpty ? dated : dated + [.paragraph(Paragraph(.meta, waiting))]
  }

  /// The blocks with a strength's heading run into the sentence after it.
  private static func runIn(_ blocks: [Block]) -> [Block] {
    var joined: [Block] = []
    for block in blocks {
      switch block {
      case .group(var group):
        group.blocks = runIn(group.blocks)
        joined.append(.group(group))
      case .paragraph(let body) where body.style == .body:
        if case .paragraph(let head) = joined.last, head.style == .strength {
          joined[joined.count - 1] = .paragraph(head.runningIn(body))
        } else {
          joined.append(block)
        }
      default: joined.append(block)
      }
    }
    return joined
  }
}
