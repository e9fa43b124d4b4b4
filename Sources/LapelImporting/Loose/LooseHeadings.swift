/// Finds headings that nothing marks as such.
enum LooseHeadings {
  /// Short lines in bold or capitals that name a section, where no heading does.
  static func promote(_ blocks: [LooseBlock]) -> [LooseBlock] {
    if blocks.contains(where: { $0.isHeading && SectionSense(heading: $0.text) != nil }) { return blocks }
    return blocks.map { block in
      guard block.kind == .line, block.pieces.count == 1, let piece = block.pieces.first, isHeading(piece)
      else { return block }
      return LooseBlock(.heading(1), [piece])
    }
  }

  private static func isHeading(_ piece: LoosePiece) -> Bool {
    let text = piece.text.trimmingMarks
    guard text.count <= 50, text.split(separator: " ").count <= 5, !text.contains(where: \.isNumber),
      !text.contains("@")
    else { return false }
    guard SectionSense(heading: text) != nil else { return false }
    return piece.isBold || isCapital(text) || piece.text.hasSuffix(":")
      || text.split(separator: " ").count <= 3
  }

  static func isCapital(_ text: String) -> Bool {
    // Most lines have a small letter.
    if text.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { return false }
    let letters = text.filter(\.isLetter)
    return letters.count >= 3 && letters.allSatisfy { $0.isUppercase }
  }
}
