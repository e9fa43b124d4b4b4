/// The edits that turn one text into another, of whole lines and as few as possible.
struct LineEdits {
  /// A stretch of the old text, and its replacement.
  struct Edit: Equatable {
    let range: Range<Int>
    let text: [UInt8]
  }

  let edits: [Edit]

  init(from old: [UInt8], to new: [UInt8]) {
    let (before, after) = (Self.lines(old), Self.lines(new))
    var (first, lastOld, lastNew) = (0, before.count, after.count)
    while first < lastOld, first < lastNew, old[before[first]] == new[after[first]] { first += 1 }
    while lastOld > first, lastNew > first, old[before[lastOld - 1]] == new[after[lastNew - 1]] {
      lastOld -= 1
      lastNew -= 1
    }
    if lastOld - first == lastNew - first {
      // As many lines as before, so each replaces its counterpart.
      edits = (first..<lastOld).compactMap { line in
        old[before[line]] == new[after[line]]
          ? nil : Edit(range: before[line], text: Array(new[after[line]]))
      }
    } else {
      let start = first < before.count ? before[first].lowerBound : old.count
      let end = lastOld > first ? before[lastOld - 1].upperBound : start
      let from = first < after.count ? after[first].lowerBound : new.count
      let upTo = lastNew > first ? after[lastNew - 1].upperBound : from
      edits = [Edit(range: start..<end, text: Array(new[from..<upTo]))]
    }
  }

  /// The ranges of the lines, including their ends.
  private static func lines(_ text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in text.indices where text[index] == 0x0A {
      lines.append(start..<index + 1)
      start = index + 1
    }
    if start < text.count { lines.append(start..<text.count) }
    return lines
  }
}
