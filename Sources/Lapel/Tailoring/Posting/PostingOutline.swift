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
  private let senses: [HeadingSense]
  private let cues: [CueText]
  /// Bullets that this posting puts before its headings: `■ 담당업무` over lines with dashes.
  private var headingMarks: Set<Unicode.Scalar> = []
  /// Whether headings stand as the first line of a paragraph, unmarked.
  private var headsParagraphs = false

  init(_ lines: [PostingPage.Line]) {
    self.lines = lines
    cues = lines.map { CueText($0.text) }
    senses = zip(lines, cues).map { line, cue in
      cue.length <= 2 * Self.longest && line.role != .heading ? HeadingSense(line.text) : HeadingSense()
    }
    headingMarks = findHeadingMarks()
    headsParagraphs = lines.indices.count { isFirstOfParagraph($0) && senses[$0].isKnown } > 1
    for index in lines.indices { add(index) }
  }

  private mutating func add(_ index: Int) {
    let line = lines[index]
    if let (label, rest) = label(index) {
      blocks.append(Block(heading: label, lines: [.init(.text, rest)]))
    } else if isHeading(index) {
      blocks.append(Block(heading: line.text))
    } else {
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
    guard cue.length <= (isFramed ? 2 : 1) * Self.longest, !cue.endsSentence else { return false }
    guard index + 1 < lines.count else { return false }
    // The very first line is the posting's title, unless it says nothing but what a heading says.
    if index == 0 { return HeadingSense.isWhole(line.text) }
    let next = lines[index + 1]
    if HeadingSense.isWhole(line.text) { return true }
    if line.role == .item {
      guard let mark = line.mark, next.mark != mark else { return false }
      return headingMarks.contains(mark)
    }
    let isKnown = senses[index].isKnown
    if isFramed && (isKnown || next.role == .item) { return true }
    if next.role == .item { return line.isAfterGap || isKnown && lines[index - 1].role != .item }
    if !isFirstOfParagraph(index) { return false }
    return isKnown && cue.length <= 24 || headsParagraphs && cue.length <= 30
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
      if index + 1 < lines.count, lines[index + 1].mark == mark || cues[index].length > Self.longest {
        listed.insert(mark)
      } else if index + 1 < lines.count, senses[index].isKnown {
        known.insert(mark)
      }
    }
    return known.subtracting(listed)
  }

  /// `자격요건: 경력 3년 이상`: a heading and its only line.
  private func label(_ index: Int) -> (String, String)? {
    let line = lines[index]
    guard line.role == .text, let colon = line.text.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    let label = line.text[..<colon]
    let rest = line.text[line.text.index(after: colon)...].drop { $0 == " " }
    guard label.utf8.count <= 40, !rest.isEmpty, HeadingSense.isWhole(String(label)) else { return nil }
    return (String(label), String(rest))
  }
}
