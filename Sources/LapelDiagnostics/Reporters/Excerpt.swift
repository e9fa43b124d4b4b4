/// One line of a file as printed, with the columns that are marked.
///
/// Tabs are shown as four blanks, so that the mark is in the right place on every terminal; a long line is cut around
/// the range.
struct Excerpt: Equatable {
  private(set) var text = ""
  /// The marked columns, from 0; at least one, also for an empty range.
  private(set) var marked = 0..<1

  private static let tab = "    "
  private static let before = 30

  init(of range: Range<Int>, in bytes: [UInt8], line: Range<Int>, width limit: Int = 100) {
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let range = start..<min(max(range.upperBound, start), line.upperBound)
    if show(from: line.lowerBound, range, bytes, line, limit) { return }
    if marked.upperBound <= limit - 10, range.upperBound <= line.lowerBound + bytesShown { return }
    var from = range.lowerBound
    for _ in 0..<Self.before where from > line.lowerBound {
      repeat { from -= 1 } while from > line.lowerBound && bytes[from] & 0xC0 == 0x80
    }
    _ = show(from: from, range, bytes, line, limit)
  }

  private var bytesShown = 0

  /// Writes the line, and returns whether it was shown to its end.
  private mutating func show(
    from: Int, _ range: Range<Int>, _ bytes: [UInt8], _ line: Range<Int>, _ limit: Int
  ) -> Bool {
    text = from > line.lowerBound ? "…" : ""
    var width = from > line.lowerBound ? 1 : 0
    var first: Int?
    var last: Int?
    var at = from
    defer {
      let first = first ?? width
      marked = first..<max(first + 1, last ?? width)
      bytesShown = at - line.lowerBound
    }
    while at < line.upperBound {
      var end = at + 1
      while end < line.upperBound, bytes[end] & 0xC0 == 0x80, end - at < 4 { end += 1 }
      var piece = ""
      for scalar in String(decoding: bytes[at..<end], as: UTF8.self).unicodeScalars {
        if scalar == "\t" { piece += Self.tab } else { VisibleText.append(scalar, to: &piece) }
      }
      let pieceWidth = VisibleText.width(piece)
      if width + pieceWidth > limit {
        text += "…"
        return false
      }
      if first == nil, at >= range.lowerBound || end > range.lowerBound { first = width }
      text += piece
      width += pieceWidth
      if at < range.upperBound { last = width }
      at = end
    }
    return true
  }
}
