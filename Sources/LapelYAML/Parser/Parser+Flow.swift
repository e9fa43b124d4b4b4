import LapelDiagnostics

/// Reads brackets and braces: YAML 1.2.2 §7.4.
extension Parser {
  mutating func openFlow(own: Properties, indent: Int) {
    open(bytes[pos] == Byte.openBracket ? .flowSequence : .flowMapping, at: pos, indent: indent, own: own)
    pos += 1
    lastEnd = pos
  }

  /// Reads on inside brackets until the outermost is closed.
  mutating func flow() -> Step {
    while true {
      guard skipInFlow() else { return abandonFlow(isReported: false) }
      let top = stack.count - 1
      let isOpen: Bool
      switch bytes[pos] {
      case Byte.comma:
        comma()
        continue
      case Byte.closeBracket, Byte.closeBrace:
        if let step = closingBracket() { return step }
        continue
      case Byte.colon where isFlowColon(top):
        flowColon(top)
        continue
      case Byte.question where isSeparation(pos + 1) && stack[top].state == .entry: isOpen = explicitFlowKey()
      default:
        if stack[top].state == .complete || stack[top].state == .key { missingComma() }
        isOpen = flowContent()
      }
      if !isOpen { return abandonFlow(isReported: true) }
    }
  }

  /// Moves to the next content; false when the brackets are never closed.
  mutating func skipInFlow() -> Bool {
    if atContent { atContent = false } else { skipToContent() }
    if isAtEnd { return false }
    guard newLine else { return true }
    if isAtMarker { return false }
    return indent >= flowIndent || underIndented()
  }

  /// Whether the byte is `ns-plain-safe` inside brackets.
  @inline(__always)
  func isPlainSafe(_ index: Int) -> Bool { !isSeparation(index) && !bytes[index].isFlowIndicator }

  /// Whether the colon at `pos` ends a key. After a quoted or bracketed key it needs no space: YAML 1.2.2
  /// §7.4.2, `c-ns-flow-map-adjacent-value`.
  @inline(__always)
  private func isFlowColon(_ top: Int) -> Bool {
    (stack[top].state == .key && stack[top].jsonKey) || !isPlainSafe(pos + 1)
  }

  // MARK: - Indicators

  private mutating func comma() {
    if stack[stack.count - 1].kind == .flowPair { closePair() }
    let top = stack.count - 1
    switch stack[top].state {
    case .entry:
      report(
        .misplacedComma, "nothing stands before this comma", at: pos..<pos + 1,
        hints: ["to write an empty text, write `\"\"`"])
    case .key, .value: appendEmpty()
    case .complete: break
    }
    stack[top].state = .entry
    pos += 1
    lastEnd = pos
  }

  private mutating func flowColon(_ top: Int) {
    switch (stack[top].kind, stack[top].state) {
    case (.flowSequence, .entry):
      open(.flowPair, at: pos, indent: stack[top].indent, own: .none)
      appendEmpty()
      stack[top + 1].state = .value
    case (.flowSequence, _):
      report(
        .multilineKey, "inside brackets, a key and its colon must stand on one line", at: pos..<pos + 1,
        hints: ["put the colon after the key, or put the text in quotes"])
      stack[top].state = .entry
    case (_, .entry):
      appendEmpty()
      stack[top].state = .value
    case (_, .key):
      stack[top].state = .value
      let next = bytes[pos + 1]
      if !stack[top].jsonKey, next == Byte.openBracket || next == Byte.openBrace {
        // `c-ns-flow-map-separate-value` requires white space after the colon of an unquoted key.
        relax(
          .missingSpace, "a space is missing after this colon", at: pos..<pos + 1,
          fix: Diagnostic.Fix("add a space", [Diagnostic.Edit(place(pos + 1..<pos + 1), " ")]))
      }
    case (_, .value), (_, .complete):
      report(
        .colonInText, "a second colon in one entry", at: pos..<pos + 1,
        hints: ["put the text in quotes, or a comma between the entries"])
      // The rest of the line is taken as more of the same text.
      while !isLineEnd(pos), !bytes[pos].isFlowIndicator { pos += 1 }
      lastEnd = pos
      return
    }
    pos += 1
    lastEnd = pos
  }

  /// Reads a `?` and the key after it; false when the brackets are never closed.
  private mutating func explicitFlowKey() -> Bool {
    let top = stack.count - 1
    if stack[top].kind == .flowSequence { open(.flowPair, at: pos, indent: stack[top].indent, own: .none) }
    let pair = stack.count - 1
    pos += 1
    lastEnd = pos
    let goesOn = skipInFlow()
    if goesOn, !isEndOfFlowNode(pos) { return flowContent() }
    appendEmpty()
    stack[pair].state = .key
    stack[pair].jsonKey = false
    atContent = true
    return true
  }

  @inline(__always)
  func isEndOfFlowNode(_ index: Int) -> Bool {
    switch bytes[index] {
    case Byte.comma, Byte.closeBracket, Byte.closeBrace: true
    case Byte.colon: !isPlainSafe(index + 1)
    default: false
    }
  }

  private mutating func missingComma() {
    let text = textWithBracket()
    if stack[stack.count - 1].kind == .flowPair { closePair() }
    let top = stack.count - 1
    if stack[top].state == .key { appendEmpty() }
    stack[top].state = .entry
    if let text {
      report(
        .missingComma, "a bracket inside brackets begins a list of its own", at: pos..<pos + 1,
        hints: ["if it belongs to the text, put the text in quotes"], fix: quoting(text))
      return
    }
    let at = lastEnd
    report(
      .missingComma, "a comma is missing between two entries", at: pos..<pos + 1,
      hints: ["or, if this is one text, put it in quotes"],
      fix: isBetweenEntries
        ? Diagnostic.Fix("add a comma", [Diagnostic.Edit(place(at..<at), ",")]) : nil)
  }

  /// Whether what ends here and what begins are certainly entries, and not two halves of one text.
  private var isBetweenEntries: Bool {
    guard lastEnd > 0, lastEnd <= pos else { return false }
    let (last, next) = (bytes[lastEnd - 1], bytes[pos])
    let isCollection = { (byte: UInt8) in
      byte == Byte.openBracket || byte == Byte.openBrace || byte == Byte.closeBracket
        || byte == Byte.closeBrace
    }
    if isCollection(last), isCollection(next) { return true }
    let isQuote = { (byte: UInt8) in byte == Byte.singleQuote || byte == Byte.doubleQuote }
    let isNewLine = bytes.text(lastEnd..<pos).utf8.contains(Byte.lineFeed)
    if isNewLine { return true }
    guard lastEnd < pos, isQuote(last) || isCollection(last) else { return false }
    return isQuote(next) || isCollection(next) || isKey(at: pos)
  }

  /// Whether a word with its colon begins here.
  private func isKey(at start: Int) -> Bool {
    var end = start
    while !isLineEnd(end), !bytes[end].isFlowIndicator, !bytes[end].isBlank {
      if bytes[end] == Byte.colon, !isPlainSafe(end + 1) { return true }
      end += 1
    }
    return false
  }

  /// The range of unquoted text with a bracket of its own that is closed on the line, such as `awards[1]`; nil when the
  /// bracket is set off from the text.
  private func textWithBracket() -> Range<Int>? {
    guard bytes[pos] == Byte.openBracket || bytes[pos] == Byte.openBrace, lastEnd == pos,
      let node = nodes.last, node.meta.kind == .scalar, node.meta.style == .plain, Int(node.end) == pos
    else { return nil }
    let closing = bytes[pos] == Byte.openBracket ? Byte.closeBracket : Byte.closeBrace
    var end = pos + 1
    while !isLineEnd(end), !bytes[end].isFlowIndicator { end += 1 }
    guard bytes[end] == closing else { return nil }
    end += 1
    return isEndOfFlowNode(end) ? Int(node.start)..<end : nil
  }

  /// Closes a pair that has no braces of its own.
  mutating func closePair() {
    completePair()
    close(end: lastEnd)
    stack[stack.count - 1].state = .complete
  }

  /// Gives the last key an empty value if it has none.
  mutating func completePair() {
    let frame = stack[stack.count - 1]
    guard frame.kind != .flowSequence else { return }
    if frame.kind == .flowPair, frame.state == .entry { appendEmpty() }
    if frame.state == .key || frame.state == .value || (frame.kind == .flowPair && frame.state == .entry) {
      appendEmpty()
    }
  }

  /// The index of the colon that makes the node ending at `index` the key of a pair in a sequence; nil when there is none.
  @inline(__always)
  func flowColon(after index: Int, isJSON: Bool) -> Int? {
    var index = index
    while bytes[index].isBlank { index += 1 }
    return bytes[index] == Byte.colon && (isJSON || !isPlainSafe(index + 1)) ? index : nil
  }

  /// Decides what comes next in the innermost collection, after a node is complete.
  mutating func nodeDone(isJSON: Bool) {
    let top = stack.count - 1
    switch (stack[top].kind, stack[top].state) {
    case (.flowMapping, .entry), (.flowPair, .entry):
      stack[top].state = .key
      stack[top].jsonKey = isJSON
    default: stack[top].state = .complete
    }
  }
}
