import LapelPage

/// Titles with dates at the right edge.
extension BlockSetter {
  /// Where the setting of an entry began.
  private struct Mark {
    let strips: Int
    let elements: Int
    let anchors: [String]
    let after: Double
    let isKept: Bool
    let owner: SetItem.Owner
    let paragraphs: Int
  }

  /// Sets the blocks of an entry. A date stands at the right edge where lines under it reach so far: what is narrow is read
  /// as a column of its own by those who go by places, and its date comes after the last of it.
  mutating func setTitled(_ blocks: [Block], in element: StructureTree.ID) {
    guard edge == .right, case .paragraph(let title) = blocks.first, !title.aside.isEmpty else {
      for block in blocks { set(block, in: element) }
      return
    }
    let mark = Mark(
      strips: strips.count, elements: galley.structure.elements.count, anchors: anchors, after: after,
      isKept: isKept, owner: owner, paragraphs: paragraphs)
    for block in blocks { set(block, in: element) }
    guard isNarrow(from: mark.strips) else { return }
    strips.removeSubrange(mark.strips...)
    galley.structure.cut(to: mark.elements)
    (anchors, after, isKept, owner, paragraphs) = (
      mark.anchors, mark.after, mark.isKept, mark.owner, mark.paragraphs
    )
    edge = .within
    for block in blocks { set(block, in: element) }
    edge = .right
  }

  /// Whether no line under a title reaches under its date; behind a single line a date is still near.
  private func isNarrow(from start: Int) -> Bool {
    let own = strips[min(start, strips.count)...]
    guard let at = own.firstIndex(where: { $0.pieces.count { piece in !piece.content.lines.isEmpty } > 1 }),
      let date = own[at].pieces.last
    else { return false }
    let under = own[(at + 1)...]
    if under.count == 1 { return false }
    return !under.contains { strip in
      strip.pieces.contains { piece in
        piece.content.lines.contains { piece.x + $0.width > date.x + gap(of: date) }
      }
    }
  }

  /// The blank that leads to a date.
  private func gap(of date: Piece) -> Double {
    date.content.lines.first?.atoms.first.map { $0.kind == .space ? $0.advance : 0 } ?? 0
  }
}
