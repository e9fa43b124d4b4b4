import LapelDiagnostics

/// Reads the nodes inside brackets and braces: YAML 1.2.2 §7.4 and §7.5.
extension Parser {
  /// Reads a node inside brackets; false when it is quoted text that is never closed.
  mutating func flowContent() -> Bool {
    var own = Properties.none
    let start = pos
    while bytes[pos] == Byte.ampersand || bytes[pos] == Byte.exclamation {
      property(&own)
      requireSeparation(inFlow: true)
      guard skipInFlow() else {
        atContent = true
        appendEmpty(own)
        nodeDone(isJSON: false)
        return true
      }
    }
    switch bytes[pos] {
    case Byte.comma, Byte.closeBracket, Byte.closeBrace: flowEmpty(own, start)
    case Byte.colon where !isPlainSafe(pos + 1): flowEmpty(own, start)
    case Byte.openBracket, Byte.openBrace: openFlow(own: own, indent: stack[stack.count - 1].indent)
    case Byte.asterisk where !isMarkdownStar(inFlow: true): flowAlias(own)
    case Byte.singleQuote, Byte.doubleQuote: return flowQuoted(own)
    case Byte.dash where isSeparation(pos + 1):
      report(
        .misplacedCollection, "a list item with a dash cannot stand inside brackets", at: pos..<pos + 1,
        hints: ["inside brackets, commas stand between the entries"])
      pos += 1
      lastEnd = pos
    case Byte.hash where !(mode == .career && isWordMark):
      report(
        .missingSpace, "a comment needs white space before its `#`", at: pos..<pos + 1,
        fix: Diagnostic.Fix("add a space", [Diagnostic.Edit(place(pos..<pos), " ")]))
      skipComment()
    case Byte.question where isSeparation(pos + 1):
      report(.unexpectedCharacter, "`?` begins a key, and none can stand here", at: pos..<pos + 1)
      pos += 1
      lastEnd = pos
    default: flowPlain(own)
    }
    return true
  }

  /// Whether text follows the `#` at `pos` immediately: `[#1 in the county]` is a text, since a comment can only begin
  /// after a blank.
  private var isWordMark: Bool {
    !bytes[pos + 1].isBlank && !isLineEnd(pos + 1) && bytes[pos + 1] != Byte.hash
  }

  /// Appends an empty node that has only properties.
  private mutating func flowEmpty(_ own: Properties, _ start: Int) {
    atContent = true
    let top = stack.count - 1
    if bytes[pos] == Byte.colon, stack[top].kind == .flowSequence, stack[top].state == .entry {
      open(.flowPair, at: start, indent: stack[top].indent, own: .none)
    }
    appendEmpty(own)
    nodeDone(isJSON: false)
  }

  private mutating func flowAlias(_ own: Properties) {
    let start = pos
    pos += 1
    skipAnchorName()
    if pos == start + 1 {
      report(
        .starAtStart, "`*` at the beginning of a value means a reference", at: start..<pos,
        hints: ["put the text in quotes"])
    }
    if let at = own.start {
      report(.badAnchor, "an alias cannot have an anchor or a tag of its own", at: at..<pos)
    }
    let range = start..<pos
    flowScalar(.alias, range, .none, isJSON: false, isOneLine: true, link: aliasLink(range))
  }

  private mutating func flowQuoted(_ own: Properties) -> Bool {
    let start = pos
    let quoted = quoted(indent: flowIndent)
    guard quoted.isClosed else {
      append(quoted.meta, start..<quoted.end, own)
      nodeDone(isJSON: true)
      return false
    }
    flowScalar(quoted.meta, start..<pos, own, isJSON: true, isOneLine: quoted.isOneLine)
    return true
  }

  /// Appends a scalar or alias that ends at `pos`; in a sequence it may be the key of a pair.
  private mutating func flowScalar(
    _ meta: RawNode.Meta, _ range: Range<Int>, _ own: Properties, isJSON: Bool, isOneLine: Bool,
    link: UInt32 = 0
  ) {
    let top = stack.count - 1
    if stack[top].kind == .flowSequence, stack[top].state == .entry, !atContent,
      let colon = flowColon(after: pos, isJSON: isJSON)
    {
      if !isOneLine { reportMultilineKey(range) }
      checkKeyLength(range.lowerBound, colon)
      open(.flowPair, at: range.lowerBound, indent: stack[top].indent, own: .none)
      append(meta, range, own, link: link)
      stack[top + 1].state = .value
      pos = colon + 1
      lastEnd = pos
      return
    }
    append(meta, range, own, link: link)
    nodeDone(isJSON: isJSON)
  }

  /// Reads unquoted text inside brackets: YAML 1.2.2 §7.3.3, without the flow indicators.
  private mutating func flowPlain(_ own: Properties) {
    let start = pos
    let isReserved = !canStartPlain(inFlow: true)
    var line = flowPlainLine()
    var hasNumber = line.hasNumber
    var end = line.end
    var meta = RawNode.Meta.scalar
    while line.stop == .lineEnd, nextFlowLine() {
      line = flowPlainLine()
      hasNumber = hasNumber || line.hasNumber
      end = line.end
      meta |= .needsDecoding
    }
    if isReserved {
      relaxReserved(start..<end)
      meta |= .relaxed
    } else if hasNumber {
      relax(
        .missingComma, "a bracket inside brackets begins a list of its own", at: start..<end,
        hints: ["put the text in quotes"], fix: quoting(start..<end))
      meta |= .relaxed
    }
    noteComment(start, end, line.stop)
    flowScalar(meta, start..<end, own, isJSON: false, isOneLine: !meta.has(.needsDecoding))
  }

  /// The end of a whole number in brackets directly after a word; nil for any other bracket.
  private func numberInBrackets(_ open: Int) -> Int? {
    guard !bytes[open - 1].isBlank else { return nil }
    var index = open + 1
    while (0x30...0x39).contains(bytes[index]), index - open <= 4 { index += 1 }
    return index > open + 1 && bytes[index] == Byte.closeBracket ? index + 1 : nil
  }

  private mutating func flowPlainLine() -> (end: Int, stop: PlainStop, hasNumber: Bool) {
    let start = pos
    var index = pos
    var hasNumber = false
    var stop = PlainStop.lineEnd
    scan: while true {
      index = bytes.next(from: index, \.flowStops)
      switch bytes[index] {
      case Byte.openBracket where index > start && numberInBrackets(index) != nil:
        // `awards[1]`, as Lapel itself prints a name.
        index = numberInBrackets(index) ?? index
        hasNumber = true
        continue scan
      case Byte.comma, Byte.openBracket, Byte.closeBracket, Byte.openBrace, Byte.closeBrace:
        stop = .indicator
        break scan
      case Byte.colon where !isPlainSafe(index + 1):
        stop = .colon
        break scan
      case Byte.hash where bytes[index - 1].isBlank:
        stop = .comment
        break scan
      case Byte.lineFeed, Byte.carriageReturn: break scan
      case 0 where index >= bytes.count: break scan
      default: break
      }
      index += 1
    }
    // A bracket or colon where text was assumed to begin is part of it, so that reading goes on.
    if index == start, stop != .lineEnd { index += 1 }
    pos = index
    while index > start, bytes[index - 1].isBlank { index -= 1 }
    return (index, stop, hasNumber)
  }

  /// Moves from the end of a line to the next line of the same text; false when the text ends before it.
  private mutating func nextFlowLine() -> Bool {
    let tab = skipBlankLines(flowIndent)
    if !isAtEnd, bytes[pos] != Byte.hash, indent >= flowIndent, !isAtMarker, !isEndOfFlowNode(pos) {
      switch bytes[pos] {
      case Byte.openBracket, Byte.openBrace: break
      default:
        checkBlankTab(tab)
        return true
      }
    }
    if bytes[pos] == Byte.hash { skipComments() }
    atContent = true
    return false
  }
}
