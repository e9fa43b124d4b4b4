import LapelTeX

/// What a thesis was about, and who advised it, behind a degree in one line.
enum LooseThesis {
  private static let thesisMarks = WordLists.words("theses behind a degree")

  /// `PhD, Gaon University, 2021. Thesis: … Advisor: …` as a line for each.
  static func parted(_ block: LooseBlock) -> [LooseBlock] {
    guard !block.isHeading, let at = block.pieces.lastIndex(where: { thesis(in: $0.text) != nil }),
      let mark = thesis(in: block.pieces[at].text)
    else { return [block] }
    let said = block.pieces[at].said
    let (head, tail) = (said.text[..<mark.lowerBound], said.text[mark.lowerBound...].dropFirst(2))
    var pieces = block.pieces
    pieces[at] = LoosePiece(said.saying(String(head)), isBold: pieces[at].isBold, part: pieces[at].part)
    var lines = [tail]
    if let advisor = advisorMarks.lazy.compactMap({ tail.firstBytes(of: "\($0): ") }).first {
      lines = [tail[..<advisor.lowerBound], tail[advisor.lowerBound...].dropFirst(2)]
    }
    return [LooseBlock(block.kind, pieces)]
      + lines.map { LooseBlock(.line, [LoosePiece(Said(String($0), []))]) }
  }

  private static func thesis(in text: String) -> Range<String.Index>? {
    thesisMarks.lazy.compactMap { text.firstBytes(of: "\($0): ") }.first
  }

  private static let advisorMarks = WordLists.words("advisors behind a thesis")
}
