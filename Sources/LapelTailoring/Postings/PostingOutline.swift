import LapelImporting

/// A posting's lines under their headings, and which heading is inside which.
struct PostingOutline {
  /// A heading with what is under it.
  struct Block {
    var heading: String?
    /// The depth of the heading; a smaller number is further out.
    var level: Int
    /// Whether the file itself gives the depth.
    var isCounted = false
    /// The index of the block around this one, or which it continues; nil: none.
    var parent: Int?
    /// Whether it continues a block after others inside it, and so has no heading of its own.
    var isRest = false
    var lines: [SavedPosting.Line] = []
    /// Labels of place, pay and time, and headings of columns, from which nothing is asked or guessed.
    var asides: [SavedPosting.Line] = []
    var hasList: Bool { lines.contains { $0.role == .item } }
  }

  private(set) var blocks = [Block(level: 0)]

  let lines: [SavedPosting.Line]
  let senses: [HeadingMeaning]
  let cues: [FoldedLine]
  /// The bullets that this posting puts before its headings: `■ 담당업무` over lines with dashes.
  private var headingMarks: Set<Unicode.Scalar> = []
  /// Whether headings are the first line of a paragraph, unmarked.
  private var headsParagraphs = false
  /// Whether headings are the last line before an empty one, directly under the section before them, as
  /// when a page was copied.
  private var closesParagraphs = false
  /// Whether no empty line separates anything.
  private let isWithoutGaps: Bool
  /// The styles of headings that the file does not mark, in the order in which they came.
  private var styles: [Style] = []

  /// What makes a line of plain text a heading.
  private enum Style: Equatable {
    case marked(Unicode.Scalar)
    case framed(Character)
    case shouted, closedByColon, numberedTwice, bare
  }

  init(_ lines: [SavedPosting.Line]) {
    self.lines = lines
    isWithoutGaps = !lines.dropFirst().contains(where: \.isAfterGap)
    cues = lines.map { FoldedLine($0.text) }
    senses = zip(lines, cues).map { line, cue in
      if line.role == .heading { return HeadingMeaning() }
      if cue.length <= 2 * Self.longest { return HeadingMeaning(line.text) }
      return LineShape.isLeadIn(line) ? HeadingMeaning(LineShape.end(of: line.text)) : HeadingMeaning()
    }
    headingMarks = findHeadingMarks()
    headsParagraphs = lines.indices.count { isFirstOfParagraph($0) && senses[$0].isKnown } > 1
    closesParagraphs =
      !headsParagraphs
      && lines.indices.count { isLastOfParagraph($0) && !LineMeaning(lines[$0].text).asks } > 1
    for index in lines.indices { add(index) }
  }

  private mutating func add(_ index: Int) {
    let line = lines[index]
    let labels = PostingLabel.isCondition(line) ? [] : PostingLabel.labels(of: line)
    if !labels.isEmpty {
      let level = level(.closedByColon)
      for label in labels {
        open(label.name, level: level)
        blocks[blocks.count - 1].lines = [.init(.text, label.text)]
      }
    } else if PostingLabel.isFact(line) || PostingLabel.isTableHead(line) {
      blocks[blocks.count - 1].asides.append(line)
    } else if isHeading(index) || isSublabel(index) && senses[index].isKnown {
      let isCounted = line.role == .heading || LineShape.isNumberedTwice(line.text)
      open(line.text, level: level(ofHeading: index), isCounted: isCounted)
    } else if isHeadOfItems(index) {
      open(line.text, level: Self.inLists + line.level, isCounted: true)
    } else if !isSublabel(index) {
      leaveLists(before: line)
      blocks[blocks.count - 1].lines.append(line)
    }
  }

  // MARK: Nesting

  /// The level from which levels are those of items over other items.
  private static let inLists = 1000

  private mutating func open(_ heading: String, level: Int, isCounted: Bool = false) {
    let outer = blocks.lastIndex { $0.level < level && !$0.isRest }
    blocks.append(Block(heading: heading, level: level, isCounted: isCounted, parent: outer))
  }

  /// Leaves lists before a line that is not deeper than the item above its list.
  private mutating func leaveLists(before line: SavedPosting.Line) {
    var at = blocks.count - 1
    guard blocks[at].level >= Self.inLists else { return }
    let depth = line.role == .item ? line.level : 0
    while blocks[at].level >= Self.inLists, Self.inLists + depth <= blocks[at].level {
      guard let outer = blocks[at].parent else { break }
      at = outer
    }
    if at == blocks.count - 1 { return }
    blocks.append(Block(level: blocks[at].level, isCounted: true, parent: at, isRest: true))
  }

  private mutating func level(ofHeading index: Int) -> Int {
    let line = lines[index]
    if line.role == .heading { return line.level }
    if let mark = line.mark { return level(.marked(mark)) }
    if let first = line.text.first, "[【<〈《■▶◆●".contains(first) { return level(.framed(first)) }
    if LineShape.isNumberedTwice(line.text) { return level(.numberedTwice) }
    if cues[index].isShouted { return level(.shouted) }
    return level(line.text.hasSuffix(":") || line.text.hasSuffix("：") ? .closedByColon : .bare)
  }

  private mutating func level(_ style: Style) -> Int {
    if let place = styles.firstIndex(of: style) { return 20 + place }
    styles.append(style)
    return 20 + styles.count - 1
  }

  // MARK: Headings

  static let longest = 48

  private func isHeading(_ index: Int) -> Bool {
    let line = lines[index]
    let cue = cues[index]
    if line.role == .heading { return !LineShape.isBoldDemand(line, cue) }
    let isFramed =
      line.text.drop { "[]【】<>〈〉《》■▶◆●#*=- ".contains($0) }.startIndex != line.text.startIndex
      || line.text.hasSuffix(":") || line.text.hasSuffix("：") || cue.isShouted
    // `이런 일을 합니다.` over a list.
    let isOverList = line.role == .text && index + 1 < lines.count && lines[index + 1].role == .item
    let isCalledOut =
      senses[index].isKnown && cue.length <= 24
      && (line.text.hasSuffix("!") || isOverList && cue.hasHangul && !LineMeaning(line.text).asks)
    if cue.length > 2 * Self.longest, LineShape.isLeadIn(line), index + 1 < lines.count,
      lines[index + 1].role == .item
    {
      return true
    }
    // `2. 응시 제한: 다음 각 호의 하나에 해당하는 자는 응시할 수 없음` over reasons for exclusion.
    if line.role == .item, index + 1 < lines.count, lines[index + 1].role == .item, let mark = line.mark,
      lines[index + 1].mark != mark, !isUnder(mark, lines[index + 1].mark),
      HeadingMeaning.isPlainlyOther(line.text)
    {
      return true
    }
    // `✔ 이런 분을 찾고 있어요.` over a numbered list, each time.
    if let mark = line.mark, headingMarks.contains(mark), index + 1 < lines.count,
      lines[index + 1].mark != mark
    {
      return true
    }
    guard cue.length <= (isFramed ? 2 : 1) * Self.longest, !LineShape.isStarred(lines, index),
      !cue.endsSentence || isCalledOut,
      isFramed || cue.length <= 20 || !cue.ends(withOneOf: Self.told)
    else { return false }
    guard index + 1 < lines.count else { return false }
    // The very first line is the posting's title, unless it is only a heading.
    let next = lines[index + 1]
    if index == 0 {
      return HeadingMeaning.isWhole(line.text)
        || isFramed && !cue.isShouted && senses[index].isKnown && next.role == .item
    }
    if HeadingMeaning.isWhole(line.text) { return true }
    let isKnown = senses[index].isKnown
    if line.role == .item {
      guard let mark = line.mark, next.mark != mark else { return false }
      if headingMarks.contains(mark) { return true }
      // `✨ 이런 경험이 있다면`: every heading has an emoji of its own.
      return isKnown && line.isAfterGap && next.mark != nil && cue.length <= Self.longest && !isAsking(index)
        && mark.properties.generalCategory == .otherSymbol && lines.count { $0.mark == mark } == 1
    }
    // A heading over another heading: `Knowledge, skills and experience` over `Essential:`.
    if isKnown && !LineMeaning(line.text).asks || HeadingMeaning.isTopic(line.text), line.isAfterGap,
      index + 2 < lines.count,
      next.role == .heading
        || next.text.hasSuffix(":") && cues[index + 1].length <= 20
          && senses[index + 1].isKnown
    {
      return true
    }
    if closesParagraphs, isLastOfParagraph(index) { return true }
    if isFramed && (isKnown || next.role == .item || LineShape.isTopicLabel(line, cue)) { return true }
    if next.role == .item, LineShape.isNumberedTwice(line.text) { return true }
    if next.role == .item {
      // `A forklift licence is desirable` before the next section's number is a line.
      let isLine = next.isAfterGap && LineMeaning(line.text).asks
      let isSeparate = lines[index - 1].role != .item || isBetweenItems(index)
      return line.isAfterGap || isKnown && !isLine && isSeparate
    }
    if LineShape.isTitled(line), !LineShape.isTitled(next) || next.isAfterGap { return true }
    if isWithoutGaps, isKnown, LineShape.headsByWords(line, cue) { return true }
    if isKnown, standsAlone(index), !LineMeaning(line.text).asks { return true }
    if isQuestion(index) { return true }
    if !isFirstOfParagraph(index) { return false }
    return (isKnown || HeadingMeaning.isTopic(line.text)) && cue.length <= 24
      || headsParagraphs && cue.length <= 30
  }

  /// Endings of Korean sentences that state something and are not headings.
  private static let told = PhraseList(named: "PostingOutline.told")

  /// Whether a line has empty lines before and after it, in a text that also has lines without them: `이런 분과 함께하고 싶어요`.
  private func standsAlone(_ index: Int) -> Bool {
    (lines[index].isAfterGap || closesTalk(index)) && index + 1 < lines.count && lines[index + 1].isAfterGap
      && index > 0
      && cues[index].length <= 32
  }

  /// Whether it is a short line after whole sentences, which a page has pushed against the next section.
  private func closesTalk(_ index: Int) -> Bool {
    index > 0 && lines[index].role == .text && lines[index - 1].role == .text && cues[index - 1].endsSentence
      && cues[index - 1].length > 2 * cues[index].length && cues[index].length <= 24
      && !cues[index].endsSentence
  }

  /// Whether an item is only the heading of the items inside it: `핵심 역량`, `다음 기술에 익숙하신 분`.
  private func isHeadOfItems(_ index: Int) -> Bool {
    let line = lines[index]
    guard index + 1 < lines.count, line.role == .item else { return false }
    let next = lines[index + 1]
    guard next.role == .item, next.level > line.level, !next.isAfterGap || line.level == 0 else {
      return false
    }
    let cue = cues[index]
    if line.text.hasSuffix(":") || line.text.hasSuffix("：") || cue.has(Self.announcing)
      || cue.begins(withOneOf: Self.next)
    {
      return true
    }
    guard cue.length <= Self.longest, !cue.endsSentence else { return false }
    if HeadingMeaning.isWhole(line.text) || HeadingMeaning.isTopic(line.text) { return true }
    let asks = LineMeaning(line.text).asks
    return cue.length <= 40 && !cue.hasDigit && !asks || senses[index].isKnown && cue.length <= 16
      || LineShape.isGlossed(line.text) && !cue.hasDigit
  }

  private static let next = PhraseList(named: "PostingOutline.next")
  /// Phrases that announce a list.
  private static let announcing = PhraseList(named: "PostingOutline.announcing")

  /// Whether a known heading is under the lines of another section and over an empty line.
  private func isLastOfParagraph(_ index: Int) -> Bool {
    let line = lines[index]
    return line.role == .text && !line.isAfterGap && index > 0 && index + 1 < lines.count
      && lines[index + 1].isAfterGap && senses[index].isKnown && cues[index].length <= 32
      && !cues[index].endsSentence
  }

  private func isFirstOfParagraph(_ index: Int) -> Bool {
    let line = lines[index]
    return line.role == .text && line.isAfterGap && index > 0 && index + 1 < lines.count
      && !lines[index + 1].isAfterGap && cues[index].length <= 30 && !cues[index].endsSentence
  }

  /// `Not essential but would help` between the items of two lists, and no item's second line.
  private func isBetweenItems(_ index: Int) -> Bool {
    let text = lines[index].text
    return text.first?.isUppercase == true && !text.hasSuffix(",") && !lines[index - 1].text.hasSuffix(",")
      && cues[index].length <= 40
  }

  /// `And what would make us even happier?` over the lines that answer it.
  private func isQuestion(_ index: Int) -> Bool {
    let line = lines[index]
    return line.role == .text && line.isAfterGap && line.text.hasSuffix("?") && senses[index].isKnown
      && !lines[index + 1].isAfterGap
  }
}
