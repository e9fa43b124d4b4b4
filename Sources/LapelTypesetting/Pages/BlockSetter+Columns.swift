import LapelPage

/// Sets things side by side: labels and their values, and short sections.
extension BlockSetter {
  // MARK: Labels and values

  private struct GridRow {
    let item: Group
    let label: [Run]
    let values: [Run]
    let aside: [Run]
  }

  mutating func setGrid(_ group: Group, in parent: StructureTree.ID) {
    let list = galley.structure.add("L", in: parent)
    let label = style[Paragraph.Style.label]
    var rows: [GridRow] = []
    for block in group.blocks {
      guard case .group(let item) = block, case .paragraph(let line) = item.blocks.first, style.hasGrid,
        line.runs.first?.face == .label
      else { return setPlainGrid(group, in: list) }
      let name = Array(line.runs.prefix { $0.face == .label })
      // The column replaces the colon.
      let values = Array(line.runs.dropFirst(name.count).drop(while: Self.isColon))
      rows.append(GridRow(item: item, label: name, values: values, aside: line.aside))
    }
    let scratch = galley.structure
    let widest = rows.map { self.width(of: $0.label, label) }.max() ?? 0
    galley.structure = scratch
    let column = widest + 1.4 * label.size
    guard widest < 0.34 * width, !rows.isEmpty else { return setPlainGrid(group, in: list) }
    for row in rows {
      if let anchor = row.item.anchor { anchors.append(anchor) }
      owner = SetItem.Owner(
        role: .row, section: owner.section, entry: owner.entry.map { $0 + 1 } ?? 0, name: row.item.item ?? "")
      setRow(row, column, in: galley.structure.add("LI", in: list))
      let (x, width) = (x, width)
      self.x += column
      self.width -= column
      for block in row.item.blocks.dropFirst() { set(block, in: list) }
      (self.x, self.width) = (x, width)
    }
  }

  private mutating func setRow(_ row: GridRow, _ column: Double, in item: StructureTree.ID) {
    let looks = style[Paragraph.Style.label]
    let start = strips.count
    var label = atoms(row.label, looks, in: galley.structure.add("Lbl", in: item))
    let used = label.reduce(0) { $0 + $1.advance }
    if let look = label.last?.look { label += galley.shaper.gap(column - used, look, galley.looks) }
    let (x, width) = (x, width)
    self.x += column
    self.width -= column
    let values = Self.kept(row.values)
    // What is in the margin comes before the label.
    let margin = marginAside(row.aside, looks, in: item, at: x)
    let isInMargin = !margin.isEmpty
    set(
      Paragraph(.label, values, aside: isInMargin ? [] : row.aside),
      in: galley.structure.add("LBody", in: item))
    (self.x, self.width) = (x, width)
    guard strips.indices.contains(start) else { return }
    // A rule belongs to the whole row.
    for index in strips.indices[start...] {
      strips[index].pieces = strips[index].pieces.map { piece in
        guard case .rectangle(let wide, let height, let color) = piece.content else { return piece }
        return Piece(
          content: .rectangle(width: wide + column, height: height, color: color), x: piece.x - column,
          y: piece.y)
      }
    }
    let line = TextLine(atoms: label, width: column, indent: 0)
    let place =
      strips[start].pieces.lastIndex { if case .line = $0.content { $0.x >= x } else { false } } ?? 0
    strips[start].pieces.insert(contentsOf: margin + [Piece(content: .line(line), x: x, y: 0)], at: place)
  }

  /// The values with short runs kept whole; a blank when there are none.
  static func kept(_ values: [Run]) -> [Run] {
    if values.isEmpty { return [Run("\u{A0}")] }
    return values.map { run in
      var run = run
      run.isKeptWhole = run.isKeptWhole || run.text.count < 30
      return run
    }
  }

  /// Whether a run is only the sign between a label and its values, in any language.
  static func isColon(_ run: Run) -> Bool {
    run.text.filter { !$0.isWhitespace }.count == 1 && run.text.contains { ":：".contains($0) }
  }

  private mutating func setPlainGrid(_ group: Group, in list: StructureTree.ID) {
    for block in group.blocks { set(block, in: list) }
  }

  mutating func width(of runs: [Run], _ looks: ParagraphStyle) -> Double {
    atoms(runs, looks, in: StructureTree.root).reduce(0) { $0 + $1.advance }
  }

  // MARK: Short sections

  /// The sections from an index on that can be side by side: at most two.
  func sideBySide(_ blocks: [Block], _ start: Int) -> [Group] {
    guard !style.sideBySide.isEmpty, style.rail == 0 else { return [] }
    var sections: [Group] = []
    for block in blocks[start...].prefix(2) {
      guard case .group(let group) = block, group.kind == .section, let name = group.name,
        style.sideBySide.contains(name)
      else { break }
      sections.append(group)
    }
    return sections
  }

  /// Sets sections in columns of one strip.
  ///
  /// - Returns: false when they are too long for that; then nothing is set.
  mutating func set(_ sections: [Group]) -> Bool {
    let before = self
    let gap = 2 * style[.body].size
    let column = (width - gap * Double(sections.count - 1)) / Double(sections.count)
    let (x, width, after, main) = (x, width, after, strips)
    var pieces: [Piece] = []
    var depth = 0.0
    var first = Strip(before: 0, height: 0, heightAtHead: 0, breakCost: 0, need: 0, pieces: [])
    for (number, section) in sections.enumerated() {
      strips = []
      self.x = x + Double(number) * (column + gap)
      self.width = column
      self.after = 0
      isKept = false
      // The margin of the next column is this one.
      edge = .within
      set(.group(section), in: StructureTree.root)
      edge = style.edge
      guard let head = strips.first, strips.count <= 9,
        strips.count(where: { $0.breakCost == Strip.never }) <= strips.count / 2 + 1
      else {
        self = before
        return false
      }
      if number == 0 { first = head }
      var y = 0.0
      for (index, strip) in strips.enumerated() {
        if index > 0 { y += strip.before + strip.height }
        pieces += strip.pieces.map { piece in
          var piece = piece
          // Headings on the same line would be read as one.
          piece.y -= y + 1.2 * Double(number)
          return piece
        }
      }
      depth = max(depth, y)
    }
    (strips, self.x, self.width, self.after, isKept) = (main, x, width, after, false)
    let looks = style[.head]
    add(
      Strip(
        before: looks.before, height: first.height + depth, heightAtHead: first.heightAtHead + depth,
        breakCost: 0,
        need: looks.need,
        pieces: pieces.map { piece in
          var piece = piece
          piece.y += depth
          return piece
        }))
    self.after = 0
    return true
  }
}
