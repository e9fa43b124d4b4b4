import LapelTeX

/// Headings that no word tells: short lines that stand between gaps as those do which name a section.
enum PlainTextHeadings {
  /// - Parameters:
  ///   - lines: those that the blocks were made of.
  ///   - after: how many lines of the source stand before them.
  static func promote(_ blocks: [LooseBlock], _ lines: ArraySlice<Substring>, after: Int) -> [LooseBlock] {
    let known = blocks.filter { $0.isHeading && SectionSense(heading: $0.text) != nil }
    guard known.count > 1, let first = blocks.firstIndex(where: \.isHeading) else { return blocks }
    func line(of block: LooseBlock) -> Int? {
      guard let place = block.pieces.first?.said.sources.first?.place, place.hasPrefix("line "),
        let number = Int(place.dropFirst(5))
      else { return nil }
      let index = lines.startIndex + number - 1 - after
      return lines.indices.contains(index) ? index : nil
    }
    func isGap(_ index: Int) -> Bool {
      !lines.indices.contains(index) || Blanks.trimmed(lines[index]).isEmpty
    }
    func style(_ block: LooseBlock) -> Style? {
      guard let at = line(of: block) else { return nil }
      return Style(
        isSet: lines[at].first?.isWhitespace == true, isCapital: LooseHeadings.isCapital(block.text),
        hasGap: isGap(at + 1))
    }
    let styles = known.compactMap(style)
    guard let form = styles.first,
      styles.allSatisfy({ $0 == form }) || form.hasGap && styles.allSatisfy(\.hasGap)
    else { return blocks }
    func isLike(_ index: Int) -> Bool {
      let block = blocks[index]
      guard block.kind == .line, block.pieces.count == 1, LooseHeadings.isName(block.text),
        let own = style(block),
        own.hasGap == form.hasGap, own.isCapital == form.isCapital, own.isSet == form.isSet,
        let at = line(of: block), isGap(at - 1)
      else { return false }
      // Under a heading without a gap a name may head an entry as well: one word, and right under it a date.
      return form.hasGap
        || block.text.split(separator: " ").count == 1
          && index + 1 < blocks.count && beginsWithDate(blocks[index + 1]) && known.count > 2
    }
    let marks = blocks.indices.map { $0 > first && isLike($0) }
    return blocks.enumerated().map { index, block in
      // What stands right under a heading is of it, and a heading has something under it.
      guard marks[index], !blocks[index - 1].isHeading, !marks[index - 1], index + 1 < blocks.count,
        !marks[index + 1], !blocks[index + 1].isHeading, !LooseWords.isRole(block.text),
        !LooseWords.isDegree(block.text), !SpokenLanguages.isOne(block.text)
      else { return block }
      return LooseBlock(.heading(1), block.pieces)
    }
  }

  private static func beginsWithDate(_ block: LooseBlock) -> Bool {
    guard let text = block.pieces.first?.text, text.first?.isNumber == true else { return false }
    return LooseDates.take(from: text).map { $0.rest.isEmpty || text.hasSuffix($0.rest) } ?? false
  }

  private struct Style: Equatable {
    let isSet: Bool
    let isCapital: Bool
    let hasGap: Bool
  }
}
