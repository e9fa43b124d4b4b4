import LapelTeX

/// A thesis that stands behind a degree in one line.
enum ThesisLine {
  private static let marks = WordLists.words("theses behind a degree")

  /// `PhD, Gaon University, 2021. Thesis: …` as two lines.
  static func parted(_ block: LooseBlock) -> [LooseBlock] {
    guard block.pieces.count == 1, let said = block.said,
      let mark = marks.lazy.compactMap({ said.text.firstBytes(of: "\($0): ") }).first
    else { return [block] }
    let (head, thesis) = (said.text[..<mark.lowerBound], said.text[mark.lowerBound...].dropFirst(2))
    return [
      LooseBlock(block.kind, [LoosePiece(said.saying(String(head)), isBold: block.pieces[0].isBold)]),
      LooseBlock(.line, [LoosePiece(Said(String(thesis), []))]),
    ]
  }
}
