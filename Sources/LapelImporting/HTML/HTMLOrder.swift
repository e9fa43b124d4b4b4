import LapelTeX

/// Puts the blocks of a page into the order in which a CV is read: who it is first, and headings that head something.
enum HTMLOrder {
  static func arranged(_ blocks: [LooseBlock]) -> [LooseBlock] {
    withUntitledPosts(nameFirst(demoted(blocks)))
  }

  /// Headings of a level most of which have nothing under them are lines that somebody wanted large: those that name no section.
  private static func demoted(_ blocks: [LooseBlock]) -> [LooseBlock] {
    var (count, empty): ([Int: Int], [Int: Int]) = ([:], [:])
    for (index, block) in blocks.enumerated() where block.isHeading {
      count[block.level, default: 0] += 1
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      if next.map({ $0.isHeading && $0.level <= block.level }) ?? true { empty[block.level, default: 0] += 1 }
    }
    let flat = Set(count.filter { $0.value > 2 && 2 * empty[$0.key, default: 0] > $0.value }.keys)
    if flat.isEmpty { return blocks }
    return blocks.map { block in
      guard block.isHeading, flat.contains(block.level), SectionSense(heading: block.text) == nil else {
        return block
      }
      return LooseBlock(.line, block.pieces)
    }
  }

  /// The outermost heading before the first section is the person's name, whatever stands above it.
  private static func nameFirst(_ blocks: [LooseBlock]) -> [LooseBlock] {
    let end = blocks.firstIndex { $0.isHeading && SectionSense(heading: $0.text) != nil } ?? blocks.count
    guard let level = blocks[..<end].filter(\.isHeading).map(\.level).min(),
      let index = blocks[..<end].firstIndex(where: { $0.isHeading && $0.level == level }), index < 12
    else { return blocks }
    var name = withoutTitle(blocks[index])
    if name.isEmpty { return blocks }
    // What stood above it may be a rule or a link of the page, and is of the head as well.
    name += blocks[..<index].map { $0.isHeading ? LooseBlock(.line, $0.pieces) : $0 }
    return name + blocks[(index + 1)...]
  }

  /// `Ali Haschimi - Lebenslauf` and `Curriculum Vitae of Ana Ruiz`: the name, and after it the title as a line.
  static func withoutTitle(_ block: LooseBlock) -> [LooseBlock] {
    guard block.pieces.count == 1, let piece = block.pieces.first else { return [block] }
    for mark in [" - ", " – ", " — ", ": ", " of ", " von ", " de ", "'s "] {
      guard let range = piece.text.firstBytes(of: mark) else { continue }
      let sides = [String(piece.text[..<range.lowerBound]), String(piece.text[range.upperBound...])]
      guard let title = sides.firstIndex(where: isTitle), !isTitle(sides[1 - title]) else { continue }
      return [
        LooseBlock(block.kind, [LoosePiece(piece.said.saying(sides[1 - title]), isBold: piece.isBold)])
      ]
    }
    return [block]
  }

  static func isTitle(_ text: String) -> Bool {
    let words = DateWords.folded(text)
    if titles.contains(words.filter(\.isLetter)) { return true }
    // `이력서 출력`: what it is, and a word beside it.
    let parts = words.split { !$0.isLetter && !$0.isNumber }
    return parts.count == 2 && parts[0].count > 2 && titles.contains(String(parts[0]))
  }

  private static let titles = WordLists.set("titles of a page")

  /// Headings each with a period right under it that no section heads: posts, and schools by their names.
  private static func withUntitledPosts(_ blocks: [LooseBlock]) -> [LooseBlock] {
    let senses = blocks.filter(\.isHeading).compactMap { SectionSense(heading: $0.text) }
    guard !senses.contains(.experience),
      let level = blocks.filter(\.isHeading).map(\.level).min()
    else { return blocks }
    let dated = Set(
      blocks.indices.dropFirst().filter { index in
        blocks[index].isHeading && blocks[index].level == level
          && SectionSense(heading: blocks[index].text) == nil
          && index + 1 < blocks.count && isPeriod(blocks[index + 1])
      })
    guard dated.count > 1 else { return blocks }
    var arranged: [LooseBlock] = []
    var section: String?
    for (index, block) in blocks.enumerated() {
      guard dated.contains(index) else {
        if block.isHeading, block.level == level { section = nil }
        arranged.append(block)
        continue
      }
      let name = LooseWords.isSchool(block.text) && !senses.contains(.education) ? "Education" : "Experience"
      if section != name { arranged.append(LooseBlock(.heading(level), [LoosePiece(Said(name, []))])) }
      section = name
      arranged.append(LooseBlock(.heading(level + 1), block.pieces))
    }
    return arranged
  }

  /// Whether a block says when something was and nothing else.
  static func isPeriod(_ block: LooseBlock) -> Bool {
    guard block.kind == .line, block.text.utf8.count <= 80 else { return false }
    return DraftPeriod.read(block.text.trimmingMarks).map { $0.text != nil } ?? false
  }
}
