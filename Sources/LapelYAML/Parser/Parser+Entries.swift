import LapelDiagnostics

/// Reads the entries of block collections: YAML 1.2.2 §8.2.1 and §8.2.2.
extension Parser {
  /// Finds out what the next line belongs to, after a node of the block is complete.
  mutating func nextEntry() -> Step {
    if !atContent {
      let end = pos
      skipToContent()
      if !newLine, !isAtEnd { textAfterValue(end) }
    }
    atContent = false
    while true {
      if isAtEnd || isAtMarker {
        while !stack.isEmpty { closeBlock() }
        return .done
      }
      if isIndentedOddly { mendIndentation(isEntry: true) }
      guard let frame = stack.last else {
        contentAfterRoot()
        continue
      }
      if indent == frame.indent || indent == frame.otherIndent {
        if frame.kind == .blockMapping {
          if isIndicator(Byte.dash), stack.count > 1, stack[stack.count - 2].kind == .blockSequence,
            stack[stack.count - 2].indent == indent
          {
            // An item after a key that was among the items.
            closeBlock()
            continue
          }
          return mappingEntry()
        }
        if isIndicator(Byte.dash) { return item() }
        // The list may be at the indentation of its key: then this is the mapping's next key.
        if stack.count > 1, stack[stack.count - 2].indent == indent {
          closeBlock()
        } else {
          return keyAmongItems()
        }
      } else if indent < frame.indent {
        let outer = stack.count > 1 ? stack[stack.count - 2].indent : -1
        if indent > outer, (frame.kind == .blockSequence) == isIndicator(Byte.dash) {
          if reportIndentedFirst(frame) { continue }
          reportMisaligned(frame, "less")
        } else {
          closeBlock()
        }
      } else if let step = overIndented(frame) {
        return step
      }
    }
  }

  /// Reads a key of the innermost mapping, or whatever else may begin its entry.
  mutating func mappingEntry() -> Step {
    let top = stack.count - 1
    let at = column
    if isIndicator(Byte.question) {
      if stack[top].state == .key { appendEmpty() }
      stack[top].state = .key
      pos += 1
      lastEnd = pos
      slot = Slot(indent: at, kind: .explicitKey)
      return .node
    }
    let isExplicit = stack[top].state == .key
    stack[top].state = .entry
    if isIndicator(Byte.colon) {
      if !isExplicit { appendEmpty() }
      pos += 1
      lastEnd = pos
      slot = Slot(indent: at, kind: isExplicit ? .explicitValue : .value)
      return .node
    }
    if isExplicit { appendEmpty() }
    return key(at)
  }

  /// Reads an implicit key: YAML 1.2.2 §8.2.2, `ns-s-block-map-implicit-key`.
  private mutating func key(_ at: Int) -> Step {
    let start = pos
    var own = Properties.none
    while bytes[pos] == Byte.ampersand || bytes[pos] == Byte.exclamation {
      property(&own)
      requireSeparation(inFlow: false)
      let end = pos
      skipBlanks()
      if isLineEnd(pos) || bytes[pos] == Byte.hash {
        report(.missingColon, "a key was expected after `\(excerpt(start..<end))`", at: start..<end)
        return skipBlock(stack[stack.count - 1].indent)
      }
    }
    switch bytes[pos] {
    case Byte.colon where isSeparation(pos + 1):
      appendEmpty(own)
      return afterColon(pos, indent: at)
    case Byte.asterisk where !isMarkdownStar(inFlow: false):
      let star = pos
      pos += 1
      skipAnchorName()
      if let place = own.start {
        report(.badAnchor, "an alias cannot have an anchor or a tag of its own", at: place..<pos)
      }
      return keyLeaf(.alias, star..<pos, .none, at, isOneLine: true, link: aliasLink(star..<pos))
    case Byte.singleQuote, Byte.doubleQuote:
      let quote = pos
      let quoted = quoted(indent: at + 1)
      if !quoted.isClosed {
        atContent = true
        return .next
      }
      return keyLeaf(quoted.meta, quote..<pos, own, at, isOneLine: quoted.isOneLine)
    case Byte.openBracket, Byte.openBrace:
      flowIndent = at + 1
      flowStart = pos
      openFlow(own: own, indent: at)
      stack[stack.count - 1].mustBeKey = true
      return .flow
    default:
      return plainKey(own, at)
    }
  }

  private mutating func plainKey(_ own: Properties, _ at: Int) -> Step {
    let start = pos
    if isIndicator(Byte.dash) { return missingColon(start..<lineEnd(start)) }
    if !canStartPlain(inFlow: false) { reportReserved(pos..<pos + 1, isKey: true) }
    let line = plainLine()
    guard line.stop == .colon else { return missingColon(start..<line.end) }
    checkKeyLength(start, pos)
    append(.scalar, start..<line.end, own)
    return afterColon(pos, indent: at)
  }

  private mutating func keyLeaf(
    _ meta: RawNode.Meta, _ range: Range<Int>, _ own: Properties, _ at: Int, isOneLine: Bool, link: UInt32 = 0
  ) -> Step {
    guard let colon = colon(after: range.upperBound) else { return missingColon(range) }
    if !isOneLine { reportMultilineKey(range) }
    checkKeyLength(range.lowerBound, colon)
    append(meta, range, own, link: link)
    return afterColon(colon, indent: at)
  }

  /// Closes the innermost block collection where its last content ends.
  mutating func closeBlock() {
    if stack[stack.count - 1].state == .key { appendEmpty() }
    close(end: lastEnd)
  }

  func isOneLine(_ range: Range<Int>) -> Bool { range.lowerBound >= lineStart }

  mutating func reportMultilineKey(_ range: Range<Int>) {
    report(
      .multilineKey, "a key must stand on one line", at: range.lowerBound..<lineEnd(range.lowerBound),
      hints: ["a longer key is written after `? `, and its value after `: ` on a line of its own"])
  }

  /// Checks that an implicit key has at most 1024 characters: YAML 1.2.2 §7.4.2 and §8.2.2.
  mutating func checkKeyLength(_ start: Int, _ colon: Int) {
    guard colon - start > 1024, mode == .strict else { return }
    let length = (start..<colon).reduce(0) { $0 + (bytes[$1] & 0xC0 != 0x80 ? 1 : 0) }
    if length > 1024 {
      report(
        .multilineKey, "a key of \(length) characters is too long; 1024 is the most", at: start..<colon,
        hints: ["a longer key is written after `? `, and its value after `: ` on a line of its own"])
    }
  }
}
