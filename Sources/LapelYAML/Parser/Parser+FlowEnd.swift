import LapelDiagnostics

/// The ends of brackets and braces, and brackets that never end.
extension Parser {
  /// Closes the innermost collection; returns a step if it was the outermost.
  mutating func closingBracket() -> Step? {
    if stack[stack.count - 1].kind == .flowPair { closePair() }
    matchBracket()
    completePair()
    let frame = stack[stack.count - 1]
    pos += 1
    close(end: pos)
    guard let outer = stack.last, outer.isFlow else { return finishFlow(frame) }
    collectionDone(frame)
    return nil
  }

  /// Reports a bracket of the wrong kind, and closes what is open inside the collection that it belongs to.
  private mutating func matchBracket() {
    let kind: Frame.Kind = bytes[pos] == Byte.closeBracket ? .flowSequence : .flowMapping
    guard stack[stack.count - 1].kind != kind else { return }
    let near = stack.suffix(8).lastIndex { $0.kind == kind }
    let opening = Int(nodes[stack[stack.count - 1].node].start)
    let mark = bytes.text(opening..<opening + 1)
    guard let near, stack[near...].allSatisfy(\.isFlow) else {
      let right = kind == .flowSequence ? "}" : "]"
      report(
        .unclosedBracket, "`\(bytes.text(pos..<pos + 1))` cannot close `\(mark)`", at: pos..<pos + 1,
        notes: [Diagnostic.Note("opened here", at: place(opening..<opening + 1))],
        fix: Diagnostic.Fix("write `\(right)`", [Diagnostic.Edit(place(pos..<pos + 1), right)]))
      return
    }
    report(
      .unclosedBracket, "`\(mark)` is never closed", at: opening..<opening + 1,
      notes: [Diagnostic.Note("another bracket ends here", at: place(pos..<pos + 1))])
    while stack.count - 1 > near {
      completePair()
      let isPair = stack[stack.count - 1].kind == .flowPair
      close(end: lastEnd)
      if isPair { stack[stack.count - 1].state = .complete } else { nodeDone(isJSON: true) }
    }
  }

  /// Finishes a collection inside another; in a sequence it may be the key of a pair.
  private mutating func collectionDone(_ frame: Frame) {
    let top = stack.count - 1
    if stack[top].kind == .flowSequence, stack[top].state == .entry,
      let colon = flowColon(after: pos, isJSON: true)
    {
      if frame.line != lineStart { reportMultilineKey(nodes[frame.node].range) }
      wrapInMapping(frame.node, kind: .flowPair, indent: stack[top].indent, line: frame.line, own: .none)
      stack[stack.count - 1].state = .value
      pos = colon + 1
      lastEnd = pos
    } else {
      nodeDone(isJSON: true)
    }
  }

  /// Returns to the block after the outermost bracket is closed.
  private mutating func finishFlow(_ frame: Frame) -> Step {
    let colon = colon(after: pos)
    if frame.mustBeKey {
      guard let colon else {
        appendEmpty()
        reportMissingColon(nodes[frame.node].range)
        return skipBlock(stack[stack.count - 1].indent)
      }
      if frame.line != lineStart { reportMultilineKey(nodes[frame.node].range) }
      return afterColon(colon, indent: frame.indent)
    }
    if frame.mayBeKey, let colon {
      if frame.line != lineStart { reportMultilineKey(nodes[frame.node].range) }
      checkKeyLength(Int(nodes[frame.node].start), colon)
      wrapInMapping(
        frame.node, kind: .blockMapping, indent: frame.indent, line: frame.line, own: outerProperties)
      return afterColon(colon, indent: frame.indent)
    }
    add(outerProperties, to: frame.node)
    return .next
  }

  /// Whether the rest of a line is a comment with a closing bracket in it: closed before it, the brackets would lose
  /// what it contains.
  private func hasBracketInComment(after end: Int) -> Bool {
    var index = end
    while bytes[index].isBlank || bytes[index] == Byte.comma || bytes[index] == Byte.colon { index += 1 }
    guard bytes[index] == Byte.hash else { return false }
    return (index..<lineEnd(index)).contains {
      bytes[$0] == Byte.closeBracket || bytes[$0] == Byte.closeBrace
    }
  }

  /// Gives up on brackets that are never closed; the block goes on at the next content.
  mutating func abandonFlow(isReported: Bool) -> Step {
    let innermost = stack[stack.count - 1].kind == .flowPair ? stack.count - 2 : stack.count - 1
    let opening = Int(nodes[stack[innermost].node].start)
    if !isReported {
      let isSequence = stack[innermost].kind == .flowSequence
      let end = lastEnd
      let isHidden = mode == .career && hasBracketInComment(after: end)
      report(
        .unclosedBracket, "`\(isSequence ? "[" : "{")` is never closed", at: opening..<opening + 1,
        hints: [
          isHidden
            ? "` #` begins a comment, and the closing bracket is in it: put the text with the `#` in quotes"
            : "add `\(isSequence ? "]" : "}")` after the last entry"
        ],
        fix: isHidden
          ? nil
          : Diagnostic.Fix(
            "close it after the last entry", [Diagnostic.Edit(place(end..<end), isSequence ? "]" : "}")]))
    }
    while let frame = stack.last, frame.isFlow {
      completePair()
      close(end: lastEnd)
      if frame.mustBeKey { appendEmpty() }
      if frame.kind != .flowPair, let outer = stack.last, outer.isFlow { nodeDone(isJSON: true) }
    }
    atContent = true
    return .next
  }
}
