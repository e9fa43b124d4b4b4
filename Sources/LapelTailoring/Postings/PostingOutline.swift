/// A posting's lines under their headings.
struct PostingOutline {
  /// A heading and what stands under it.
  struct Block {
    var heading: String?
    var lines: [PostingPage.Line] = []
    var hasList: Bool { lines.contains { $0.role == .item } }
  }

  private(set) var blocks = [Block()]

  private let lines: [PostingPage.Line]
  private let senses: [HeadingMeaning]
  private let cues: [FoldedLine]
  /// Bullets that this posting puts before its headings: `■ 담당업무` over lines with dashes.
  private var headingMarks: Set<Unicode.Scalar> = []
  /// Whether headings stand as the first line of a paragraph, unmarked.
  private var headsParagraphs = false
  /// Whether no empty line parts anything.
  private let isWithoutGaps: Bool

  init(_ lines: [PostingPage.Line]) {
    self.lines = lines
    isWithoutGaps = !lines.dropFirst().contains(where: \.isAfterGap)
    cues = lines.map { FoldedLine($0.text) }
    senses = zip(lines, cues).map { line, cue in
      cue.length <= 2 * Self.longest && line.role != .heading ? HeadingMeaning(line.text) : HeadingMeaning()
    }
    headingMarks = findHeadingMarks()
    headsParagraphs = lines.indices.count { isFirstOfParagraph($0) && senses[$0].isKnown } > 1
    for index in lines.indices { add(index) }
  }

  private mutating func add(_ index: Int) {
    let line = lines[index]
    let labels = PostingLabel.labels(of: line)
    if !labels.isEmpty {
      for label in labels { blocks.append(Block(heading: label.name, lines: [.init(.text, label.text)])) }
    } else if PostingLabel.isFact(line) {
      return
    } else if isHeading(index) || isSublabel(index) && senses[index].isKnown {
      blocks.append(Block(heading: line.text))
    } else if !isSublabel(index) {
      blocks[blocks.count - 1].lines.append(line)
    }
  }

  private static let longest = 48

  // MARK: Headings

  private func isHeading(_ index: Int) -> Bool {
    let line = lines[index]
    if line.role == .heading { return true }
    let cue = cues[index]
    let isFramed =
      line.text.drop { "[]【】<>〈〉《》■▶◆●#*=- ".contains($0) }.startIndex != line.text.startIndex
      || line.text.hasSuffix(":") || line.text.hasSuffix("：") || cue.isShouted
    let isCalledOut = line.text.hasSuffix("!") && senses[index].isKnown && cue.length <= 24
    guard cue.length <= (isFramed ? 2 : 1) * Self.longest, !cue.endsSentence || isCalledOut else {
      return false
    }
    guard index + 1 < lines.count else { return false }
    // The very first line is the posting's title, unless it says nothing but what a heading says.
    if index == 0 { return HeadingMeaning.isWhole(line.text) }
    let next = lines[index + 1]
    if HeadingMeaning.isWhole(line.text) { return true }
    if line.role == .item {
      guard let mark = line.mark, next.mark != mark else { return false }
      return headingMarks.contains(mark)
    }
    let isKnown = senses[index].isKnown
    if isFramed && (isKnown || next.role == .item) { return true }
    if next.role == .item { return line.isAfterGap || isKnown && lines[index - 1].role != .item }
    if isWithoutGaps, isKnown, cues[index].begins(withOneOf: Self.questions) { return true }
    if !isFirstOfParagraph(index) { return false }
    return isKnown && cue.length <= 24 || headsParagraphs && cue.length <= 30
  }

  /// How headings begin that are no sentence of their own.
  private static let questions = PhraseList(
    "what*|who*|why*|how*|about*|it would*|it'd*|nice*|your*|이런 |어떤 |함께 |저희 |우리 ")

  /// `○ 공통사항` over lines with dashes, among others that bear its mark: it names a part of the list.
  private func isSublabel(_ index: Int) -> Bool {
    guard index + 1 < lines.count, let mark = lines[index].mark, let next = lines[index + 1].mark else {
      return false
    }
    return next != mark && !lines[index + 1].isAfterGap && !senses[index + 1].isKnown
      && cues[index].length <= 12 && !cues[index].hasDigit
      && !LineMeaning(lines[index].text).asks
      && isUnder(next, mark)
  }

  /// Whether a mark stands first under another one, as the dashes of a list within a list do.
  private func isUnder(_ mark: Unicode.Scalar, _ outer: Unicode.Scalar?) -> Bool {
    guard let outer, outer != mark, let first = lines.firstIndex(where: { $0.mark == mark }) else {
      return false
    }
    return lines[..<first].contains { $0.mark == outer }
  }

  private func isFirstOfParagraph(_ index: Int) -> Bool {
    let line = lines[index]
    return line.role == .text && line.isAfterGap && index > 0 && index + 1 < lines.count
      && !lines[index + 1].isAfterGap && cues[index].length <= 30 && !cues[index].endsSentence
  }

  /// Marks that stand alone over lines of another kind, each time, and over a known heading at least once.
  private func findHeadingMarks() -> Set<Unicode.Scalar> {
    var known: Set<Unicode.Scalar> = []
    var listed: Set<Unicode.Scalar> = []
    for (index, line) in lines.enumerated() {
      guard let mark = line.mark else { continue }
      if index + 1 < lines.count,
        lines[index + 1].mark == mark || cues[index].length > Self.longest
          || isUnder(mark, lines[index + 1].mark)
      {
        listed.insert(mark)
      } else if index + 1 < lines.count, senses[index].isKnown {
        known.insert(mark)
      }
    }
    return known.subtracting(listed)
  }
}
