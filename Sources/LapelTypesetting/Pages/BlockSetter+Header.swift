import LapelPage

extension BlockSetter {
  mutating func setHeader(_ group: Group) {
    let start = strips.count
    colors = style.band?.colors ?? [:]
    for block in group.blocks {
      guard case .paragraph(let paragraph) = block else { continue }
      if paragraph.style == .contacts, let side = style.side, side.hasContacts {
        setContacts(paragraph, side)
      } else {
        set(paragraph, in: StructureTree.root)
      }
    }
    colors = [:]
    guard let band = style.band, strips.count > start else { return }
    let size = style[.name].size
    strips[start].heightAtHead = band.head - style.margins.top + size * 0.72
    let depth = strips[(start + 1)...].reduce(0) { $0 + $1.before + $1.height }
    strips[start].pieces.insert(Piece(content: .band(band), x: 0, y: -depth - band.foot), at: 0)
    for index in strips.indices.dropFirst(start + 1) { strips[index].breakCost = Strip.never }
    after = band.foot + band.lineHeight + band.after
  }

  /// One under another in the column at the side.
  private mutating func setContacts(_ paragraph: Paragraph, _ side: SideColumn) {
    let (main, x, width, after) = (strips, x, width, after)
    strips = galley.sideStrips
    self.x = -(side.width + side.gap)
    self.width = side.width
    for runs in paragraph.runs.split(whereSeparator: \.isSeparator) {
      set(Paragraph(.contacts, Array(runs)), in: StructureTree.root)
    }
    galley.sideStrips = strips
    strips = main
    (self.x, self.width, self.after) = (x, width, after)
  }
}
