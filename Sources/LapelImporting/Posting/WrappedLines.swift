/// Tells where a line of a text goes on in the next, as in a letter that was set to a width.
struct WrappedLines {
  private var last: SavedPosting.Line?
  /// The last line as it stood: how wide, and how far from the margin.
  private var width = 0
  private var indent = 0
  /// How many rows the last one went on from.
  private var joined = 0

  /// No sentence of a posting is set in more rows; a text whose every row seems to go on would be one.
  private static let mostJoined = 12

  /// What stands between parts the text.
  mutating func end() { last = nil }

  /// Takes the next row; the answer is whether it says the rest of what the one before it began.
  mutating func take(_ row: Substring, _ line: SavedPosting.Line) -> Bool {
    let isRest = joined < Self.mostJoined && continues(row, line)
    joined = isRest ? joined + 1 : 0
    last = line
    (indent, width) = Self.measure(row)
    return isRest
  }

  private func continues(_ row: Substring, _ line: SavedPosting.Line) -> Bool {
    guard let last, last.role != .heading, line.role == .text, line.mark == nil, !line.isAfterGap,
      let end = last.text.unicodeScalars.last, !".!?:;。".unicodeScalars.contains(end),
      let first = line.text.unicodeScalars.first, line.text.unicodeScalars.last != ":"
    else { return false }
    let isHanging = last.role == .item && Self.measure(row).indent > indent
    let isOpen = Self.isOpen(last.text)
    if isOpen { return isHanging || width >= Self.short }
    guard ("a"..."z").contains(first) else { return false }
    // A list whose lines all begin small has a capital nowhere.
    let begins = last.text.unicodeScalars.first.map { !("a"..."z").contains($0) } ?? false
    return isHanging && width >= Self.short || begins && width >= Self.long
  }

  /// How many columns an open line has at least, and one that may end here.
  private static let short = 24
  private static let long = 48

  /// Whether a line cannot end where it does: `…and`, `…서버를`.
  private static func isOpen(_ text: String) -> Bool {
    // `(InDesign, Photoshop, and Microsoft`: the bracket is closed further on.
    if text.hasSuffix(",") || text.count(where: { $0 == "(" }) > text.count(where: { $0 == ")" }) {
      return true
    }
    let word = text.split(separator: " ").last.map { $0.lowercased() } ?? ""
    if words.contains(word) { return true }
    return endings.contains(where: text.hasSuffix)
  }

  private static let words = WordLists.set("open words")
  private static let endings = WordLists.words("open endings")

  private static func measure(_ row: Substring) -> (indent: Int, width: Int) {
    var (indent, width) = (0, 0)
    for scalar in row.unicodeScalars {
      if BulletMark.isSpace(scalar), indent == width { indent += 1 }
      width += scalar.value >= 0x1100 ? 2 : 1
    }
    return (indent, width)
  }
}
