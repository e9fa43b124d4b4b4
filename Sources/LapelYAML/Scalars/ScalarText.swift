/// The text of a scalar, decoded from its bytes on demand.
struct ScalarText {
  let node: RawNode

  init(_ node: RawNode) { self.node = node }

  func string(in source: [UInt8]) -> String {
    if let range = verbatim { return String(decoding: source[range], as: UTF8.self) }
    var text: [UInt8] = []
    decode(source) { text.append(contentsOf: $0) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of the source that are the text itself; nil when the text has to be decoded.
  var verbatim: Range<Int>? {
    guard !node.meta.has(.needsDecoding) else { return nil }
    if node.meta.style == .plain { return node.range }
    // An unclosed quote has none at its end.
    return node.range.count < 2 ? node.range : node.range.lowerBound + 1..<node.range.upperBound - 1
  }

  /// Passes the text on piece by piece.
  func decode(_ source: [UInt8], _ write: (ArraySlice<UInt8>) -> Void) {
    source.withUnsafeBufferPointer { buffer in
      var decoder = ScalarDecoder(bytes: Bytes(buffer), node: node)
      decoder.run()
      write(decoder.output[...])
    }
  }
}

/// Folds lines and decodes escapes.
struct ScalarDecoder {
  let bytes: Bytes
  let node: RawNode
  var output: [UInt8] = []

  init(bytes: Bytes, node: RawNode) {
    self.bytes = bytes
    self.node = node
    output.reserveCapacity(node.range.count)
  }

  mutating func run() {
    let range = node.range
    switch node.meta.style {
    case .plain: flow(range, quote: 0)
    case .singleQuoted: flow(inner(Byte.singleQuote), quote: Byte.singleQuote)
    case .doubleQuoted: flow(inner(Byte.doubleQuote), quote: Byte.doubleQuote)
    default: block()
    }
  }

  private func inner(_ quote: UInt8) -> Range<Int> {
    let range = node.range
    let start = min(range.lowerBound + 1, range.upperBound)
    let isClosed = range.count > 1 && bytes[range.upperBound - 1] == quote
    return start..<max(start, isClosed ? range.upperBound - 1 : range.upperBound)
  }

  mutating func copy(_ range: Range<Int>) {
    if !range.isEmpty { output.append(contentsOf: bytes.slice(range)) }
  }

  /// Decodes plain and quoted text: YAML 1.2.2 §6.5 and §7.3.
  private mutating func flow(_ range: Range<Int>, quote: UInt8) {
    var index = range.lowerBound
    var run = index
    // White space written as an escape is not trimmed at the end of its line.
    var kept = output.count
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isBreak {
        copy(run..<index)
        trimBlanks(from: kept)
        index = fold(index, range.upperBound)
        run = index
        kept = output.count
      } else if byte == Byte.backslash, quote == Byte.doubleQuote {
        copy(run..<index)
        index = escape(index, range.upperBound)
        run = index
        kept = output.count
      } else if byte == quote, quote == Byte.singleQuote {
        copy(run..<index + 1)
        index += 2
        run = index
      } else {
        index += 1
      }
    }
    if run < range.upperBound { copy(run..<range.upperBound) }
  }

  private mutating func trimBlanks(from kept: Int) {
    while output.count > kept, let last = output.last, last.isBlank { output.removeLast() }
  }

  /// Folds line breaks: the first becomes a space, each further one a line feed.
  private mutating func fold(_ index: Int, _ end: Int) -> Int {
    var index = index
    var breaks = 0
    while index < end {
      if bytes[index].isBreak {
        index = afterBreak(index)
        breaks += 1
      } else if bytes[index].isBlank {
        index += 1
      } else {
        break
      }
    }
    if breaks == 1 {
      output.append(Byte.space)
    } else {
      for _ in 1..<breaks { output.append(Byte.lineFeed) }
    }
    return min(index, end)
  }

  func afterBreak(_ index: Int) -> Int {
    bytes[index] == Byte.carriageReturn && bytes[index + 1] == Byte.lineFeed ? index + 2 : index + 1
  }
}
