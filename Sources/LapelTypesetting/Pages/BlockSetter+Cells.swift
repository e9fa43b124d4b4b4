import LapelPage

/// Sets sections as tables: one row per entry, with its date or label in a column of its own.
extension BlockSetter {
  /// The contents of one row.
  fileprivate struct CellRow {
    /// The group that the row prints, for the page's maker.
    let group: Group
    /// The date or the label, and its style.
    let label: [Run]
    let style: Paragraph.Style
    let blocks: [Block]

    /// Whether the row is headed by its label.
    var isHead: Bool { label.first?.face == .label }
  }

  /// Sets the contents of a section under its heading.
  mutating func setCells(_ blocks: [Block], _ cells: CellStyle, in section: StructureTree.ID) {
    let outer = edge
    edge = .within
    defer { edge = outer }
    // Paragraphs that follow one another are one text, and have one frame.
    var text: [Block] = []
    func setText() {
      guard !text.isEmpty else { return }
      setTable([CellRow(group: Group(.band, []), label: [], style: .body, blocks: text)], cells, in: section)
      text = []
    }
    for block in blocks {
      guard case .group(let group) = block, group.kind == .list || group.kind == .grid else {
        text.append(block)
        continue
      }
      setText()
      setTable(group.blocks.flatMap { rows($0, of: group.kind) }, cells, in: section)
    }
    setText()
  }

  private func rows(_ block: Block, of kind: Group.Kind) -> [CellRow] {
    guard case .group(let group) = block, case .paragraph(var line) = group.blocks.first else {
      return [CellRow(group: Group(.band, []), label: [], style: .body, blocks: [block])]
    }
    var label = line.aside
    line.aside = []
    if kind == .grid, line.runs.first?.face == .label {
      let name = Array(line.runs.prefix { $0.face == .label })
      // The column replaces the colon.
      let values = Array(line.runs.dropFirst(name.count).drop(while: Self.isColon))
      (line.runs, line.aside, label) = (Self.kept(values), label, name)
    }
    let isPart = { (block: Block) in
      if case .group(let inner) = block { inner.kind == .part } else { false }
    }
    let own = [Block.paragraph(line)] + group.blocks.dropFirst().filter { !isPart($0) }
    let parts = group.blocks.filter(isPart).flatMap { rows($0, of: .list) }
    return [CellRow(group: group, label: label, style: line.style, blocks: own)] + parts
  }

  private mutating func setTable(_ rows: [CellRow], _ cells: CellStyle, in section: StructureTree.ID) {
    let scratch = galley.structure
    let widest =
      rows.map { row in
        let width = width(of: row.label, style[row.style])
        return width > 0 ? width + 2 * cells.pad : 0
      }.max() ?? 0
    galley.structure = scratch
    let column = max(cells.label, widest)
    // If nothing has a label, a row is one cell; also if a label would leave no room for its text.
    let isLabelled = widest > 0 && column < 0.45 * width
    let table = isLabelled ? galley.structure.add("Table", in: section) : section
    let (start, number) = (strips.count, tables)
    tables += 1
    for (place, row) in rows.enumerated() {
      let outer = owner
      if let anchor = row.group.anchor { anchors.append(anchor) }
      own(row.group)
      if place > 0 { after = max(after, cells.between(style[row.style])) }
      let first = strips.count
      let left = x
      if isLabelled {
        set(row, cells, column, in: table)
      } else {
        set(row.withLabelInText, cells, in: table)
      }
      for index in strips.indices[first...] {
        strips[index].cell = Cell(
          table: number, row: place, left: left, split: isLabelled ? left + column : nil, right: left + width,
          size: style[.body].size)
      }
      owner = SetItem.Owner(role: outer.role, section: owner.section, entry: owner.entry, name: outer.name)
    }
    guard strips.count > start else { return }
    if strips.count - start <= 6 {
      for index in strips.indices[(start + 1)...] { strips[index].breakCost = Strip.never }
    }
    (after, isKept) = (cells.foot(style[.body]), false)
  }

  /// Sets a row of two cells.
  private mutating func set(_ row: CellRow, _ cells: CellStyle, _ column: Double, in table: StructureTree.ID)
  {
    let element = galley.structure.add("TR", in: table)
    let head = galley.structure.add(row.isHead ? "TH" : "TD", in: element)
    let looks = style[row.style]
    var label = atoms(row.label, looks, in: galley.structure.add("P", in: head))
    let look =
      label.last?.look ?? galley.add(Look(size: looks.size, element: head, language: galley.language))
    let used = label.reduce(0) { $0 + $1.advance }
    // Dates are at the right of their cell, near their texts. Between a label and its values, and in an empty cell, there is
    // a blank as wide as the rest of the cell.
    let isDate = !row.isHead && used > 0
    let pad = cells.pad
    let start = isDate ? column - pad - used : pad
    let blank = isDate ? bridge(2 * pad, to: [], look, at: x + column - pad) : []
    if !isDate { label += galley.shaper.gap(max(0, column - used), look, galley.looks) }
    let line = TextLine(atoms: label, width: label.reduce(0) { $0 + $1.advance }, indent: 0)
    let first = strips.count
    let (x, width) = (x, width)
    self.x += column + pad
    self.width -= column + 2 * pad
    let text = galley.structure.add("TD", in: element)
    for block in row.blocks { set(block, in: text) }
    (self.x, self.width) = (x, width)
    guard strips.indices.contains(first) else { return }
    strips[first].pieces.insert(contentsOf: [Piece(content: .line(line), x: x + start, y: 0)] + blank, at: 0)
  }

  /// Sets a row of one cell.
  private mutating func set(_ row: CellRow, _ cells: CellStyle, in section: StructureTree.ID) {
    let (x, width) = (x, width)
    self.x += cells.pad
    self.width -= 2 * cells.pad
    let element = row.group.blocks.isEmpty ? section : galley.structure.add("Div", in: section)
    for block in row.blocks { set(block, in: element) }
    (self.x, self.width) = (x, width)
  }

  /// Puts the header into a frame of its own, with a cell for its photo.
  mutating func frameHeader(_ strips: Range<Int>, _ cells: CellStyle, photo: Double?, below: Double) {
    guard let last = strips.last else { return }
    for index in strips {
      self.strips[index].cell = Cell(
        table: tables, row: 0, left: x, split: photo, right: x + width, size: style[.name].size,
        isFilled: false)
    }
    tables += 1
    let foot = cells.foot(style[.contacts])
    self.strips[last].cell?.below = foot + max(0, below)
    after = foot + max(0, below)
  }
}

extension BlockSetter.CellRow {
  /// The row with its label at the beginning of its text, for tables without a column for it.
  fileprivate var withLabelInText: Self {
    guard !label.isEmpty, case .paragraph(var line) = blocks.first else { return self }
    if label.first?.face == .label {
      line.runs = label + [Run(": ")] + line.runs
    } else {
      line.aside = label
    }
    return Self(group: group, label: [], style: style, blocks: [.paragraph(line)] + blocks.dropFirst())
  }
}
