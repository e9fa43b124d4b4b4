import LapelTeX

/// Lines of a section that say what others of it say too, as pages of forms are copied: names of columns, how long a time
/// was, sums.
enum LooseCopies {
  /// - Parameter sense: what the section's heading says.
  /// - Returns: the section's own lines, those under names of columns as rows, and the copies.
  static func parted(_ body: [LooseBlock], of sense: SectionSense?) -> (
    own: [LooseBlock], copies: [LooseBlock]
  ) {
    let copies = body.filter(isOne)
    let rest = copies.isEmpty ? body : LooseColumns.naming(body, areNames: areNames).filter { !isOne($0) }
    let lines = rest.filter { lastSchool(in: $0) != nil }
    guard !lines.isEmpty else { return (rest, copies) }
    // `최종학력: 가온대학교 졸업` is a copy beside the school's own line, and all that is known where there is none.
    if sense == .education, lines.count == 1, let value = lastSchool(in: lines[0]), !isSaid(value, in: rest) {
      let own = rest.map { block in
        guard lastSchool(in: block) != nil, let said = block.said else { return block }
        return LooseBlock(block.kind, [LoosePiece(said.saying(value))])
      }
      return (own, copies)
    }
    return (rest.filter { lastSchool(in: $0) == nil }, copies + lines)
  }

  /// The names of columns that only blanks part say nothing of the person, and how long a time was its dates say.
  private static func isOne(_ block: LooseBlock) -> Bool {
    block.kind == .line
      && (areNames(block) || block.text.utf8.count < 40 && DraftPeriod.isLength(block.text[...])
        || block.pieces.count == 1 && labels.contains(block.text.filter { !$0.isWhitespace })
        || totals.contains(where: block.text.hasPrefix) && block.text.utf8.count < 60)
  }

  private static func areNames(_ block: LooseBlock) -> Bool {
    guard block.text.utf8.count <= 200, !block.text.hasNumber else { return false }
    let cells = block.pieces.flatMap { $0.text.splitBytes(by: "  ").map { Blanks.trimmed($0) } }.filter {
      !$0.isEmpty
    }
    return cells.count > 2 && cells.allSatisfy { LooseColumns.isName(String($0)) }
  }

  /// What stands behind `최종학력` in a line; nil for any other line.
  private static func lastSchool(in block: LooseBlock) -> String? {
    guard block.kind == .line, block.text.utf8.count < 120,
      let label = lastSchools.first(where: block.text.hasPrefix)
    else { return nil }
    return String(block.text.dropFirst(label.count).drop { ":：|- ".contains($0) })
  }

  /// Whether another line has the school that a text has, or it has none by its name.
  private static func isSaid(_ text: String, in body: [LooseBlock]) -> Bool {
    let words = text.split { $0.isWhitespace || "(),/".contains($0) }.map(String.init)
    guard let school = words.first(where: { LooseKoreanSchool.isSchool($0) && !LooseKoreanSchool.isKind($0) })
    else { return true }
    return body.contains { lastSchool(in: $0) == nil && $0.text.hasBytes(school) }
  }

  private static let totals = WordLists.words("sums of copies")
  private static let lastSchools = WordLists.words("before the last school")
  private static let labels = WordLists.set("labels of copies")
}
