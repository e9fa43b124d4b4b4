/// The lines of one entry: those that head it, and what stands under them.
struct LooseLines {
  var head: [LooseBlock] = []
  var body: [LooseBlock] = []

  var isEmpty: Bool { head.isEmpty && body.isEmpty }
}

/// Parts a section's lines into entries.
enum LooseEntries {
  /// - Parameter isFlat: whether each line without anything under it is an entry of its own.
  static func split(_ blocks: [LooseBlock], isFlat: Bool = false) -> [LooseLines] {
    var found: [LooseLines] = []
    var current = LooseLines()
    func begin(_ block: LooseBlock) {
      if !current.isEmpty { found.append(current) }
      current = LooseLines(head: [block])
    }
    let hasHeadings = blocks.contains(where: \.isHeading)
    let onlyBullets = blocks.allSatisfy { $0.isBullet || $0.kind.isRow }
    for block in blocks {
      switch block.kind {
      case .heading: begin(block)
      case .row: begin(block)
      case .bullet(let level):
        if onlyBullets && level == 0 || isFlat && !hasHeadings && level == 0 {
          begin(block)
        } else {
          current.body.append(block)
        }
      case .line:
        if hasHeadings, !current.head.isEmpty {
          if current.body.isEmpty, isHead(block) {
            current.head.append(block)
          } else {
            current.body.append(block)
          }
        } else if startsEntry(block, after: current, isFlat: isFlat) {
          begin(block)
        } else if current.body.isEmpty, isHead(block), current.head.count < 4 {
          current.head.append(block)
        } else {
          current.body.append(block)
        }
      }
    }
    if !current.isEmpty { found.append(current) }
    return found
  }

  /// Whether a line begins the next entry rather than going on with this one.
  private static func startsEntry(_ block: LooseBlock, after current: LooseLines, isFlat: Bool) -> Bool {
    if current.isEmpty { return true }
    if isFlat { return true }
    if !isHead(block) { return false }
    if !current.body.isEmpty { return !isDetail(block) }
    let isBold = block.pieces.first?.isBold ?? false
    if isBold,
      current.head.contains(where: {
        LooseDates.take(from: $0.text) != nil || $0.pieces.contains { LooseDates.take(from: $0.text) != nil }
      })
    {
      return true
    }
    // Two dates are of two entries.
    let hasDate = current.head.contains { $0.pieces.contains { LooseDates.take(from: $0.text) != nil } }
    let ownDate = block.pieces.contains { LooseDates.take(from: $0.text) != nil }
    return hasDate
      && (ownDate
        || !isDetail(block) && !(current.head.first?.pieces.first?.isBold ?? false) && current.head.count > 1)
  }

  /// A short line that may name something; a sentence does not.
  private static func isHead(_ block: LooseBlock) -> Bool {
    let text = block.text
    return text.count <= 140 && !isSentence(text) && !isDetail(block)
  }

  /// Words that end with a full stop which is not an abbreviation's.
  static func isSentence(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard text.hasSuffix("."), words.count >= 3, let last = words.last else { return false }
    return last.count > 4 || !(last.first?.isUppercase ?? false)
  }

  /// `GPA: 3.9/4.0`, `Thesis: …`: a line of an entry, whatever it looks like.
  static func isDetail(_ block: LooseBlock) -> Bool {
    let text = DateWords.folded(block.text)
    return details.contains { text.hasPrefix($0) }
  }

  private static let details = [
    "gpa", "cgpa", "thesis", "percentage", "grade", "relevant course", "coursework", "courses", "honors:",
    "minor", "advisor", "학점", "note:", "final grade", "technologies", "tech stack", "stack:", "dissertation",
    "masterarbeit", "bachelorarbeit", "specialization",
  ]
}

extension LooseBlock.Kind {
  fileprivate var isRow: Bool { if case .row = self { true } else { false } }
}
