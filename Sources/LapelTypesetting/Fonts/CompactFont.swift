/// The part of a Compact Font Format table that tells how a PDF names its glyphs (Adobe Technical Note 5176).
struct CompactFont {
  private let table: ByteReader

  init(_ table: [UInt8]) { self.table = ByteReader(table) }

  /// The identifier of each glyph in a font whose glyphs are named by numbers; nil when they have real names, so that a
  /// PDF counts them.
  func characterIDs(count: Int) -> [UInt16]? {
    guard count > 0, let top = topDictionary(), top.isKeyedByNumber, let charset = top.charset,
      let format = table.byte(charset)
    else { return nil }
    var ids: [UInt16] = [0]
    var at = charset + 1
    while ids.count < count {
      guard let first = table.number(at, bytes: 2) else { return nil }
      var more = 0
      if format > 0 {
        guard let left = table.number(at + 2, bytes: format == 1 ? 1 : 2) else { return nil }
        more = left
      }
      for id in first...first + min(more, count - ids.count - 1) {
        ids.append(UInt16(truncatingIfNeeded: id))
      }
      at += format == 0 ? 2 : format == 1 ? 3 : 4
    }
    return ids
  }

  private struct Top {
    var isKeyedByNumber = false
    var charset: Int?
  }

  private func topDictionary() -> Top? {
    guard let headerSize = table.byte(2), let names = index(headerSize), let tops = index(names.end),
      let range = tops.first
    else { return nil }
    var top = Top()
    var operand = 0
    var at = range.lowerBound
    while at < range.upperBound {
      guard let byte = table.byte(at) else { return nil }
      switch byte {
      case 12:
        if table.byte(at + 1) == 30 { top.isKeyedByNumber = true }
        at += 2
      case 0...21:
        if byte == 15 { top.charset = operand }
        at += 1
      case 28:
        operand = table.signed16(at + 1) ?? 0
        at += 3
      case 29:
        operand = table.number(at + 1, bytes: 4) ?? 0
        at += 5
      case 30:
        // A real number ends with a nibble of 15.
        at += 1
        while let pair = table.byte(at), pair & 15 != 15, pair >> 4 != 15 { at += 1 }
        at += 1
      case 32...246:
        operand = byte - 139
        at += 1
      case 247...254:
        operand = 0
        at += 2
      default: at += 1
      }
    }
    return top
  }

  /// The first object of an index, and the offset where the index ends; nil when the table is damaged.
  private func index(_ at: Int) -> (first: Range<Int>?, end: Int)? {
    guard let count = table.number(at, bytes: 2) else { return nil }
    if count == 0 { return (nil, at + 2) }
    guard let size = table.byte(at + 2), (1...4).contains(size) else { return nil }
    let base = at + 2 + (count + 1) * size
    guard let first = table.number(at + 3, bytes: size),
      let second = table.number(at + 3 + size, bytes: size),
      let last = table.number(at + 3 + count * size, bytes: size), first <= second, second <= last,
      base + last <= table.bytes.count
    else { return nil }
    return (base + first..<base + second, base + last)
  }
}
