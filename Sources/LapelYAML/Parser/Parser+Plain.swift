import LapelDiagnostics

/// Reads unquoted text: YAML 1.2.2 §7.3.3.
extension Parser {
  enum PlainStop { case lineEnd, comment, colon, indicator }

  /// Whether unquoted text may begin at `pos`: `ns-plain-first`.
  @inline(__always)
  func canStartPlain(inFlow: Bool) -> Bool {
    switch bytes[pos] {
    case Byte.dash, Byte.question, Byte.colon:
      !isSeparation(pos + 1) && !(inFlow && bytes[pos + 1].isFlowIndicator)
    case Byte.comma, Byte.openBracket, Byte.closeBracket, Byte.openBrace, Byte.closeBrace, Byte.hash,
      Byte.ampersand, Byte.asterisk, Byte.exclamation, Byte.bar, Byte.greater, Byte.singleQuote,
      Byte.doubleQuote, Byte.percent, Byte.at, Byte.backtick:
      false
    default: true
    }
  }

  /// Moves past unquoted text to the end of its line, a comment, or a colon that makes it a key. `end` is
  /// the end of the text without the white space after it.
  mutating func plainLine() -> (end: Int, stop: PlainStop) {
    let start = pos
    var index = pos
    var stop = PlainStop.lineEnd
    scan: while true {
      index = bytes.next(from: index, \.plainStops)
      switch bytes[index] {
      case Byte.colon where isSeparation(index + 1):
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
    pos = index
    while index > start, bytes[index - 1].isBlank { index -= 1 }
    return (index, stop)
  }

  /// Reads unquoted text as a node, or as the first key of a mapping.
  mutating func plainNode(_ place: NodePlace) -> Step {
    let start = pos
    let isReserved = !canStartPlain(inFlow: false)
    // Text on its indicator's line that strict YAML refuses extends to the end of the line.
    let isWholeLine = isReserved && place.isInline && slot.kind != .root
    var line = plainLine()
    var colon: Int?
    if line.stop == .colon {
      if !isWholeLine, place.allowsCollection || slot.kind != .value {
        if isReserved { reportReserved(start..<line.end, isKey: true) }
        checkKeyLength(start, pos)
        let colon = pos
        pos = start
        let mapping = openMapping(place)
        pos = colon
        append(.scalar, start..<line.end, place.own)
        return afterColon(pos, indent: mapping.column)
      }
      if !isReserved { colon = pos }
      while line.stop == .colon {
        pos += 1
        line = plainLine()
      }
    }
    var end = line.end
    var meta = RawNode.Meta.scalar
    while line.stop == .lineEnd, nextTextLine(above: slot.indent) {
      let next = pos
      line = plainLine()
      if line.stop == .colon {
        return colonInContinuation(start..<end, next: next, place, meta, isReserved: isReserved)
      }
      end = line.end
      meta |= .needsDecoding
    }
    if isReserved { relaxReserved(start..<end) }
    if let colon { relaxColon(colon, in: start..<end) }
    if isReserved || colon != nil { meta |= .relaxed }
    noteComment(start, end, line.stop)
    append(meta, start..<end, merged(place.outer, place.own))
    return .next
  }

  /// Moves from the end of a line to the next line of the same text: `s-flow-folded`, YAML 1.2.2 §6.5. False
  /// when the text ends before it; then `pos` is at the next content.
  private mutating func nextTextLine(above outer: Int) -> Bool {
    let tab = skipBlankLines(outer + 1)
    if !isAtEnd {
      if bytes[pos] == Byte.hash {
        skipComments()
      } else if indent > outer, !isAtMarker {
        checkBlankTab(tab)
        return true
      }
    }
    atContent = true
    return false
  }

  /// Handles a line with a colon that seems to continue unquoted text: either the text or the line is a mistake.
  private mutating func colonInContinuation(
    _ text: Range<Int>, next: Int, _ place: NodePlace, _ meta: RawNode.Meta, isReserved: Bool
  ) -> Step {
    let key = next..<pos
    pos = next
    atContent = true
    if isReserved { relaxReserved(text) }
    if place.allowsCollection, indent == place.column {
      reportMissingColon(text.lowerBound..<lineEnd(text.lowerBound))
      return .node
    }
    append(meta, text, merged(place.outer, place.own))
    reportContinuation(key, of: text)
    if slot.kind == .value, let frame = stack.last, frame.kind == .blockMapping {
      stack[stack.count - 1].otherIndent = indent
      return .next
    }
    return skipBlock(slot.indent)
  }
}
