import LapelPage

extension BlockSetter {
  mutating func setHeader(_ group: Group) {
    let start = strips.count
    let pad = style.cells?.pad ?? 0
    x += pad
    width -= 2 * pad
    defer {
      x -= pad
      width += 2 * pad
    }
    colors = style.band?.colors ?? [:]
    let photo = photo(in: group)
    let isAside = style.side?.hasContacts ?? false
    let room = photo == nil || isAside ? 0 : style.photo.width + style.photo.gap
    width -= room
    if style.photo.isLeft { x += room }
    if isAside, let photo, let side = style.side { setPhoto(photo, side) }
    for block in group.blocks {
      guard case .paragraph(let paragraph) = block else { continue }
      if paragraph.style == .contacts, let side = style.side, side.hasContacts {
        setContacts(paragraph, side)
      } else {
        set(paragraph, in: StructureTree.root)
      }
    }
    width += room
    if style.photo.isLeft { x -= room }
    colors = [:]
    guard strips.count > start else { return }
    for index in strips.indices.dropFirst(start + 1) { strips[index].breakCost = Strip.never }
    let capitals = style[.name].size * 0.72
    var missing = 0.0
    var depth = strips[(start + 1)...].reduce(0) { $0 + $1.before + $1.height }
    if room > 0, let photo {
      let left = style.photo.isLeft ? x : x + width - style.photo.width
      strips[start].pieces.append(piece(photo, x: left, y: capitals - style.photo.height))
      missing = style.photo.height - capitals - depth
      depth = max(depth, style.photo.height - capitals)
      after = max(after, missing)
    }
    if let cells = style.cells {
      let edge = style.photo.isLeft ? x + style.photo.width + pad : x + width - style.photo.width - pad
      x -= pad
      width += 2 * pad
      frameHeader(start..<strips.count, cells, photo: room > 0 ? edge : nil, below: missing)
      x += pad
      width -= 2 * pad
    }
    guard let band = style.band else { return }
    strips[start].heightAtHead = band.head - style.margins.top + capitals
    strips[start].pieces.insert(Piece(content: .band(band), x: 0, y: -depth - band.foot), at: 0)
    after += band.foot + band.lineHeight + band.after
  }

  // MARK: Photos

  /// The number of the header's picture; nil when it has none that can be read.
  private mutating func photo(in group: Group) -> Int? {
    for case .picture(let picture) in group.blocks {
      if let read = PDFPicture(picture) {
        galley.pictures.append(read)
        return galley.pictures.count - 1
      }
      galley.unreadable += 1
    }
    return nil
  }

  private mutating func piece(_ photo: Int, x: Double, y: Double) -> Piece {
    let element = galley.structure.add(
      "Figure", in: StructureTree.root, alternative: galley.pictures[photo].alternative)
    return Piece(
      content: .picture(photo, width: style.photo.width, height: style.photo.height, element: element), x: x,
      y: y)
  }

  /// Sets the photo at the top of the side column.
  private mutating func setPhoto(_ photo: Int, _ side: SideColumn) {
    let left = style.sideStart + max(0, side.width - style.photo.width) / 2
    galley.sideStrips.append(
      Strip(
        before: 0, height: style.photo.height, heightAtHead: style.photo.height, breakCost: Strip.never,
        need: 0,
        pieces: [piece(photo, x: left, y: 0)]))
  }

  /// Sets the contacts one under another in the side column.
  private mutating func setContacts(_ paragraph: Paragraph, _ side: SideColumn) {
    let (main, x, width, after) = (strips, x, width, after)
    strips = galley.sideStrips
    self.after = strips.isEmpty ? 0 : style.photo.gap
    self.x = style.sideStart
    self.width = side.width
    let apart = 0.2 * style[.contacts].size
    for (number, runs) in paragraph.runs.split(whereSeparator: \.isSeparator).enumerated() {
      // The white after the contacts is the white after the last of them.
      if number > 0 { self.after = apart }
      set(Paragraph(.contacts, Array(runs)), in: StructureTree.root)
    }
    galley.sideStrips = strips
    strips = main
    (self.x, self.width, self.after) = (x, width, after)
  }
}
