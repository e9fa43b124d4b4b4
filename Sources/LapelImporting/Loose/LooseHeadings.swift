import LapelTeX

/// Finds headings that nothing marks as such.
enum LooseHeadings {
  /// Short lines in bold or capitals that name a section, where no heading does; and lines like them. Over a table a name of a
  /// section is one in any case.
  static func promote(_ blocks: [LooseBlock]) -> [LooseBlock] {
    let levels = blocks.filter { $0.isHeading && SectionSense(heading: $0.text) != nil }.map(\.level)
    let level = levels.min() ?? 1
    let isMarked = !levels.isEmpty
    var promoted = blocks
    var known: [LoosePiece] = []
    for (index, block) in blocks.enumerated() {
      if isAnswer(index, in: blocks) {
        promoted[index] = LooseBlock(.heading(level), block.pieces)
        continue
      }
      guard block.kind == .line, block.pieces.count == 1, let piece = block.pieces.first, isHeading(piece),
        !isMarked || index + 1 < blocks.count && blocks[index + 1].kind.isRow
      else { continue }
      promoted[index] = LooseBlock(.heading(level), [piece])
      known.append(piece)
    }
    return isMarked || known.count < 2 ? promoted : likeThem(promoted, known)
  }

  /// Whether a line heads an answer: nothing but its name, over a text or over the name of another.
  private static func isAnswer(_ index: Int, in blocks: [LooseBlock]) -> Bool {
    let block = blocks[index]
    guard block.kind == .line, block.pieces.count == 1, index > 2, index + 1 < blocks.count else {
      return false
    }
    let next = blocks[index + 1]
    guard next.kind == .line, next.pieces.count == 1 else { return false }
    return SectionHeadings.isAnswer(withoutSpacing(block.text))
      && (next.text.count > 14 || SectionHeadings.isAnswer(withoutSpacing(next.text)))
  }

  /// Where all names of sections are in capitals, other short lines in capitals over something are names too.
  private static func likeThem(_ blocks: [LooseBlock], _ known: [LoosePiece]) -> [LooseBlock] {
    guard known.allSatisfy({ isCapital($0.text) }) else { return blocks }
    let isBold = known.allSatisfy(\.isBold)
    let first = blocks.firstIndex(where: \.isHeading) ?? blocks.endIndex
    func isLike(_ block: LooseBlock) -> Bool {
      guard block.kind == .line, block.pieces.count == 1, let piece = block.pieces.first else { return false }
      return (!isBold || piece.isBold) && isCapital(piece.text) && isName(piece.text)
    }
    return blocks.enumerated().map { index, block in
      guard index > first, index + 1 < blocks.count, isLike(block), !isLike(blocks[index + 1]),
        !blocks[index + 1].isHeading, !isLike(blocks[index - 1])
      else { return block }
      return LooseBlock(.heading(1), block.pieces)
    }
  }

  /// Words that may be the name of a section by their form: few, with no date, figure or mark among them.
  static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= 60, let first = text.first, first.isLetter,
      text.split(separator: " ").count <= 4,
      !text.contains(where: { $0.isNumber || ",.:;@()[]“”\"/|".contains($0) })
    else { return false }
    return !LooseWords.isOrganization(text) && !LooseWords.isSchool(text) && !LooseWords.isPlace(text)
  }

  private static func isHeading(_ piece: LoosePiece) -> Bool {
    let text = piece.text.trimmingMarks
    guard text.count <= 50, text.split(separator: " ").count <= 5, !text.contains(where: \.isNumber),
      !text.contains("@")
    else { return false }
    guard SectionSense(heading: text) != nil || SectionHeadings.isOwn(text) else { return false }
    return piece.isBold || isCapital(text) || piece.text.hasSuffix(":")
      || text.split(separator: " ").count <= 3
  }

  /// `■ 학력사항`, `1. 경력`: a mark or a number before the name of a section, and the name; nil for any other line.
  static func marked(_ line: Substring, isAfterGap: Bool) -> Substring? {
    let (whole, mark) = BulletMark.strip(line)
    let text = withoutRemark(whole)
    guard let mark, isAfterGap || squares.contains(mark), squares.contains(mark) || counts.contains(mark),
      text.count <= 30, text.split(separator: " ").count <= 4,
      !text.contains(where: { $0.isNumber || ",.:@".contains($0) }),
      SectionSense(heading: text) != nil || squares.contains(mark) && SectionHeadings.isOwn(text),
      !saysMore(whole)
    else { return nil }
    return whole
  }

  /// `▣ 병역 : 육군 병장 만기제대`: a section of one line, with its name and what it says; nil for any other line.
  static func labelled(_ line: Substring) -> (name: Substring, value: Substring)? {
    guard line.utf8.count <= 300, let colon = line.firstColon else { return nil }
    let (name, mark) = BulletMark.strip(line[..<colon])
    let value = Blanks.trimmed(line[line.index(after: colon)...])
    guard let mark, squares.contains(mark), !value.isEmpty, name.utf8.count <= 40,
      name.split(separator: " ").count <= 2, let sense = SectionSense(heading: name),
      [.military, .interests, .languages].contains(sense)
    else { return nil }
    return (Blanks.trimmed(name), value)
  }

  /// Whether a line that has the word of a section names an entry: `생산기술팀 대리 (2020.07 ~ 2024.12)` heads no skills.
  static func saysMore(_ text: some StringProtocol) -> Bool {
    let words = String(text)
    let name = withoutRemark(words)
    return LooseDates.take(from: words)?.period.isSpan == true
      || name.split(separator: " ").count > 1 && LooseWords.isOrganization(name)
  }

  /// `경력사항 (총 7년 4개월)` without what stands in a parenthesis behind it.
  static func withoutRemark<Text: StringProtocol>(_ text: Text) -> Text where Text.SubSequence == Text {
    guard text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex else { return text }
    return text[..<open]
  }

  static func withoutRemark(_ text: String) -> String { String(withoutRemark(text[...])) }

  /// `자 기 소 개 서`: a word of three syllables and more that are set apart is one word.
  static func withoutSpacing(_ text: String) -> String {
    let parts = text.split(separator: " ")
    guard (3...8).contains(parts.count),
      parts.allSatisfy({ $0.count == 1 && $0.unicodeScalars.allSatisfy(\.isEastAsian) })
    else { return text }
    return parts.joined()
  }

  private static let squares = Set("■□◆◇▶▷►◈▣◎◉▢❖◻⬛⬜▪".unicodeScalars)
  private static let counts = Set("0●○".unicodeScalars).union([BulletMark.syllable])

  static func isCapital(_ text: String) -> Bool {
    // Most lines have a small letter.
    if text.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { return false }
    let letters = text.filter(\.isLetter)
    return letters.count >= 3 && letters.allSatisfy { $0.isUppercase }
  }
}
