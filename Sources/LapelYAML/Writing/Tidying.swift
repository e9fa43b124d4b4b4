/// Removes white space at line ends and empty lines at the end of a file, where they mean nothing.
struct Tidying {
  private(set) var edits: [TextEdit] = []

  init(_ store: NodeStore) {
    let source = store.source
    let texts = store.linedTexts
    var next = 0
    var lineStart = 0
    // The end of the last line with content, without and with its line break.
    var last = 0..<0
    while lineStart < source.count {
      let end = lineEnd(source, lineStart)
      var trimmed = end
      while trimmed > lineStart, source[trimmed - 1].isBlank { trimmed -= 1 }
      while next < texts.count, texts[next].upperBound <= trimmed { next += 1 }
      let isText = next < texts.count && texts[next].lowerBound <= trimmed
      // A lone carriage return and a line feed must not become one line break.
      let separatesBreaks =
        trimmed == lineStart && lineStart > 0 && source[lineStart - 1] == Byte.carriageReturn
        && end < source.count && source[end] == Byte.lineFeed
      if trimmed < end, !isText, !separatesBreaks { edits.append(TextEdit(trimmed..<end, "")) }
      lineStart = afterBreak(source, end)
      if trimmed > 0, isText || !source[trimmed - 1].isBreak { last = end..<lineStart }
    }
    if let text = texts.last, text.upperBound >= last.lowerBound, !texts.isEmpty, isBlock(source, text) {
      return
    }
    if last.isEmpty, last.upperBound == source.count, !source.isEmpty {
      edits.append(TextEdit(source.count..<source.count, "\n"))
    } else if last.upperBound < source.count {
      edits.removeAll { $0.range.lowerBound >= last.upperBound }
      edits.append(TextEdit(last.upperBound..<source.count, ""))
    }
  }

  /// Whether a text is a block, whose meaning may depend on how the file ends.
  private func isBlock(_ source: [UInt8], _ text: Range<Int>) -> Bool {
    source[text.lowerBound] == Byte.bar || source[text.lowerBound] == Byte.greater
  }

  private func lineEnd(_ source: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < source.count, !source[end].isBreak { end += 1 }
    return end
  }

  private func afterBreak(_ source: [UInt8], _ end: Int) -> Int {
    guard end < source.count else { return end }
    let isPair =
      source[end] == Byte.carriageReturn && end + 1 < source.count && source[end + 1] == Byte.lineFeed
    return end + (isPair ? 2 : 1)
  }
}

extension NodeStore {
  /// The texts in which white space at a line's end may have a meaning: quoted texts over several lines,
  /// and blocks.
  fileprivate var linedTexts: [Range<Int>] {
    nodes.filter { $0.meta.kind == .scalar && $0.meta.style != .plain && $0.meta.has(.needsDecoding) }.map(
      \.range)
  }
}
