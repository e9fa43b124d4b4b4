/// Decodes text after `|` and `>`: YAML 1.2.2 §8.1.
extension ScalarDecoder {
  mutating func block() {
    let folds = node.meta.style == .folded
    let indent = Int(node.link)
    let end = node.range.upperBound
    var index = lineEnd(node.range.lowerBound)
    // The number of line breaks since the last line of text.
    var breaks = 0
    var hasText = false
    var isSpaced = false
    var endsWithBreak = false
    while index < end {
      index = afterBreak(index)
      let line = index
      while bytes[index] == Byte.space, index - line < indent { index += 1 }
      let stop = lineEnd(index)
      // White space that ends the file counts as a line like any other.
      endsWithBreak = stop < bytes.count || (stop > line && (line..<stop).allSatisfy { bytes[$0].isBlank })
      if index == stop {
        if endsWithBreak { breaks += 1 }
        continue
      }
      let wasSpaced = isSpaced
      isSpaced = bytes[index].isBlank
      if folds, hasText, !wasSpaced, !isSpaced {
        // YAML 1.2.2 §8.1.3, `b-l-folded`: one break is a space, further ones are line feeds.
        if breaks == 1 { output.append(Byte.space) } else { write(breaks - 1) }
      } else {
        write(breaks)
      }
      copy(index..<stop)
      hasText = true
      breaks = endsWithBreak ? 1 : 0
      index = stop
    }
    switch chomping {
    case Byte.dash: break
    case Byte.plus: write(breaks)
    default: if hasText, breaks > 0 { output.append(Byte.lineFeed) }
    }
  }

  private mutating func write(_ breaks: Int) {
    for _ in 0..<breaks { output.append(Byte.lineFeed) }
  }

  private func lineEnd(_ index: Int) -> Int {
    var index = index
    while index < bytes.count, !bytes[index].isBreak { index += 1 }
    return index
  }

  /// The chomping indicator, `-` or `+`; 0 for neither.
  private var chomping: UInt8 {
    for offset in 1...2 {
      let byte = bytes[node.range.lowerBound + offset]
      if byte == Byte.dash || byte == Byte.plus { return byte }
      if !byte.isDigit { return 0 }
    }
    return 0
  }
}
