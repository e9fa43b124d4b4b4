import LapelTeX

/// Parts a line that holds several licences, prizes or tests.
enum LooseItems {
  /// `정보처리기사 (2018.11 / Gaon Agency)`: a slash between a day and who gave it is a comma; nil for any other text.
  private static func withoutSlash(_ text: String) -> String? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
      let slash = text[open...].firstBytes(of: " / "),
      DraftPeriod.read(String(text[text.index(after: open)..<slash.lowerBound])) != nil
    else { return nil }
    return "\(text[..<slash.lowerBound]), \(text[slash.upperBound...])"
  }

  /// `컴활 2급 / 운전면허 1종보통`: things with a grade each and no date; nil for any other text.
  private static func slashed(_ text: String) -> [String]? {
    let parts = text.splitBytes(by: " / ").map { String(Blanks.trimmed($0)) }
    guard parts.count > 1,
      parts.allSatisfy({ part in
        part.hasNumber && !part.contains(where: { "()（）".contains($0) }) && LooseDates.take(from: part) == nil
          && part.unicodeScalars.contains(where: \.isEastAsian)
      })
    else { return nil }
    return parts
  }

  /// `CEng (2021); PMP (2022)` as two lines.
  static func parted(_ block: LooseBlock) -> [LooseBlock] {
    guard block.pieces.count == 1, let said = block.said, !block.isHeading else { return [block] }
    if let mended = withoutSlash(said.text) {
      return [LooseBlock(block.kind, [LoosePiece(said.saying(mended), isBold: block.pieces[0].isBold)])]
    }
    var texts =
      slashed(said.text)
      ?? said.text.split(separator: "; ").map { String(Blanks.trimmed($0)) }.filter { !$0.isEmpty }
    if texts.count < 2 {
      // `GAIQ (2022.03), SQLD (2018.11)`: commas part them where each has its date.
      texts = KeywordList.parts(of: said.text)
      if !texts.allSatisfy({ $0.hasSuffix(")") && LooseDates.take(from: $0) != nil }) { return [block] }
    }
    guard texts.count > 1 else { return [block] }
    return texts.enumerated().map { index, text in
      LooseBlock(
        block.kind,
        [
          LoosePiece(
            Said(text, said.sources.map { SourceText(text, at: "\($0.place)[\(index)]") }),
            isBold: block.pieces[0].isBold)
        ])
    }
  }
}
