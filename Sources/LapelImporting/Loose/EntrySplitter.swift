/// Goes through a section's lines, and begins an entry where one begins.
struct EntrySplitter {
  private let blocks: [LooseBlock]
  /// Whether each line without anything under it is an entry of its own.
  private let isFlat: Bool
  private let hasHeadings: Bool
  private let onlyBullets: Bool
  /// The level of the headings that head entries.
  private let outer: Int

  private var found: [LooseLines] = []
  private var current = LooseLines()
  /// The heading that posts under headings of their own share.
  private var employer: LooseBlock?
  /// Whether what follows stands under a heading inside an entry.
  private var isPart = false

  init(_ blocks: [LooseBlock], isFlat: Bool) {
    self.blocks = blocks
    self.isFlat = isFlat
    hasHeadings = blocks.contains(where: \.isHeading)
    // Items under the rows of a table are of the rows.
    let hasRowsWithItems = blocks.first?.kind.isRow == true && blocks.contains(where: \.isBullet)
    onlyBullets =
      !hasRowsWithItems && blocks.allSatisfy { $0.isBullet || $0.kind.isRow }
      || LooseEntries.isListOfEntries(blocks)
    outer = blocks.filter(\.isHeading).map(\.level).min() ?? 1
  }

  mutating func split() -> [LooseLines] {
    for block in blocks {
      switch block.kind {
      case .heading(let level) where level > outer: inner(block)
      case .heading:
        (employer, isPart) = (nil, false)
        begin(block)
      case .row where hasHeadings && !current.isEmpty && LooseColumns.pair(block) != nil:
        if let piece = LooseColumns.pair(block) { bullet(LooseBlock(.bullet(0), [piece]), 0) }
      case .row where LooseEntries.isOfTable(block, under: current):
        current.body.append(LooseBlock(.bullet(0), block.pieces))
      case .row: begin(block)
      case .bullet(let level): bullet(block, level)
      case .line where isPart: current.body.append(LooseBlock(.bullet(1), block.pieces))
      case .line: line(block)
      }
    }
    if !current.isEmpty { found.append(current) }
    return found
  }

  private mutating func begin(_ block: LooseBlock) {
    if !current.isEmpty { found.append(current) }
    current = LooseLines(head: [block])
  }

  /// A heading under that of an entry: of a post at one employer, or of a part of what was done.
  private mutating func inner(_ block: LooseBlock) {
    if let employer {
      begin(employer)
      current.head.append(block)
    } else if current.body.isEmpty, current.head.count == 1 {
      employer = current.head[0]
      current.head.append(block)
    } else {
      isPart = true
      current.body.append(LooseBlock(.bullet(0), block.pieces))
    }
  }

  private mutating func bullet(_ block: LooseBlock, _ level: Int) {
    if isPart {
      current.body.append(LooseBlock(.bullet(level + 1), block.pieces))
    } else if (onlyBullets || isFlat && !hasHeadings) && level == 0 {
      begin(block)
    } else {
      current.body.append(block)
    }
  }

  private mutating func line(_ block: LooseBlock) {
    if let employer = sharedEmployer(of: block) {
      begin(employer)
      return current.head.append(block)
    }
    let isHead = current.body.isEmpty && LooseEntries.isHead(block)
    if hasHeadings, !current.head.isEmpty {
      add(block, toHead: isHead)
    } else if onlyBullets, !current.isEmpty {
      current.body.append(block)
    } else if LooseEntries.startsEntry(block, after: current, isFlat: isFlat) {
      begin(block)
    } else {
      add(block, toHead: isHead && current.head.count < 4)
    }
  }

  /// What heads the entry, where the line names another post under it: a heading or a bold line without a time, under it a post
  /// with one, and now a post set like that with a time of its own.
  private func sharedEmployer(of block: LooseBlock) -> LooseBlock? {
    guard current.head.count == 2, let employer = current.head.first,
      employer.isHeading || employer.pieces.first?.isBold == true, !isDated(employer),
      current.head[1].kind == .line, isDated(current.head[1]), isDated(block), LooseEntries.isHead(block),
      block.pieces.first?.isBold == current.head[1].pieces.first?.isBold,
      LooseWords.isRole(block.text) || LooseWords.isRole(current.head[1].text),
      !LooseWords.isOrganization(block.text), !LooseWords.isRole(employer.text)
    else { return nil }
    return employer
  }

  private func isDated(_ block: LooseBlock) -> Bool {
    block.pieces.contains { LooseDates.isDated($0.text) }
  }

  private mutating func add(_ block: LooseBlock, toHead isHead: Bool) {
    if isHead { current.head.append(block) } else { current.body.append(block) }
  }
}
