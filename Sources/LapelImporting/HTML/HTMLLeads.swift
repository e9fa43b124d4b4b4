/// Lines that stand before a heading and are of what it heads: a date above, or the columns beside it.
struct HTMLLeads {
  /// Where the elements that are open hold their first block.
  private var starts: [Int] = []
  /// Whether dates stood above the headings of this section so far.
  private var isDateFirst = false

  /// Elements that may hold an entry.
  static let containers: Set<String> = ["div", "section", "article", "header", "li", "td", "main"]

  mutating func open(at index: Int) { starts.append(index) }

  mutating func close() { _ = starts.popLast() }

  /// Adds a block; a heading goes before the lines that lead to it.
  mutating func add(_ block: LooseBlock, to blocks: inout [LooseBlock]) {
    guard block.isHeading else { return blocks.append(block) }
    if SectionSense(heading: block.text) != nil {
      isDateFirst = false
      return blocks.append(block)
    }
    if let start = start(in: blocks) {
      let lead = blocks[start...]
      let body = lead.first.flatMap { $0.pieces.first }.flatMap {
        $0.isBold && !HTMLOrder.isPeriod(lead[start]) ? $0 : nil
      }
      guard let body else { return blocks.insert(block, at: start) }
      // A name in bold beside the heading is whom it was for.
      blocks[start] = LooseBlock(lead[start].kind, [body.marked(.body)] + lead[start].pieces.dropFirst())
      return blocks.insert(LooseBlock(block.kind, block.pieces.map { $0.marked(.role) }), at: start)
    }
    guard let last = blocks.last, HTMLOrder.isPeriod(last), isDateFirst || isSection(blocks.dropLast().last)
    else {
      return blocks.append(block)
    }
    isDateFirst = true
    blocks.insert(block, at: blocks.count - 1)
  }

  /// Where the lines begin that an open element holds before its heading, if one of them is a date.
  private func start(in blocks: [LooseBlock]) -> Int? {
    for start in starts.reversed().prefix(4) where start < blocks.count {
      let lead = blocks[start...]
      let isLead =
        lead.count <= 3 && lead.allSatisfy { $0.kind == .line && $0.text.utf8.count <= 160 }
        && lead.contains(where: HTMLOrder.isPeriod)
      return isLead ? start : nil
    }
    return nil
  }

  private func isSection(_ block: LooseBlock?) -> Bool {
    guard let block, block.isHeading else { return false }
    return SectionSense(heading: block.text) != nil
  }
}
