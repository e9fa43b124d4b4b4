import LapelDiagnostics

/// Goes on after a mistake, so that one mistake is reported once and the next one is still found.
extension Parser {
  /// Skips the rest of the line and the lines that are indented more than `outer`.
  mutating func skipBlock(_ outer: Int) -> Step {
    repeat {
      skipLine()
      skipToContent()
    } while !isAtEnd && !isAtMarker && indent > outer
    atContent = true
    return .next
  }

  /// Leaves the slot empty and skips its contents.
  mutating func abandon() -> Step {
    appendEmpty()
    return skipBlock(slot.indent)
  }

  // MARK: - Indentation

  /// Reports an entry in another column than its siblings.
  mutating func reportMisaligned(_ frame: Frame, _ how: String) {
    let isList = frame.kind == .blockSequence
    let what = isList ? "list item" : "key"
    let first = Int(nodes[frame.node].start)
    report(
      .badIndentation,
      "this \(what) is indented by \(spaces(indent)), the \(isList ? "items" : "keys") before it by \(frame.indent)",
      at: pos..<(isList ? pos + 1 : keyEnd(pos)),
      notes: [Diagnostic.Note("the first of them is here", at: place(first..<first + 1))],
      hints: ["align the \(isList ? "dashes" : "keys")"],
      fix: Diagnostic.Fix(
        "indent it by \(spaces(frame.indent))",
        [Diagnostic.Edit(place(lineStart..<pos), String(repeating: " ", count: frame.indent))]))
    stack[stack.count - 1].otherIndent = indent
  }

  /// Reports the first entry of a document if it is indented and the next one is not.
  ///
  /// - Returns: whether that is so and was reported.
  mutating func reportIndentedFirst(_ frame: Frame) -> Bool {
    guard indent == 0, stack.count == 1, isOnlyEntry(of: frame), let edits = outdents(of: frame) else {
      return false
    }
    let isList = frame.kind == .blockSequence
    let first = Int(nodes[frame.node].start)
    let what = isList ? "list item" : "key"
    report(
      .badIndentation,
      "the first \(what) is indented by \(spaces(frame.indent)), and the next one is not",
      at: first..<(isList ? first + 1 : keyEnd(first)),
      notes: [Diagnostic.Note("the next one is here", at: place(pos..<(isList ? pos + 1 : keyEnd(pos))))],
      hints: ["align the \(isList ? "dashes" : "keys")"],
      fix: Diagnostic.Fix("take the spaces before it away", edits))
    stack[0].indent = 0
    return true
  }

  private func isOnlyEntry(of frame: Frame) -> Bool {
    // A key in brackets is replaced by its mapping.
    if nodes[frame.node].meta.has(.displaced) { return false }
    var index = frame.node
    for _ in 0..<(frame.kind == .blockMapping ? 2 : 1) {
      index += 1
      guard index < nodes.count else { return false }
      if nodes[index].meta.isCollection { index = Int(nodes[index].link) - 1 }
    }
    return index + 1 == nodes.count
  }

  /// Edits that move the lines of the first entry to the left; nil if blanks other than spaces indent it, or there are
  /// very many lines.
  private func outdents(of frame: Frame) -> [Diagnostic.Edit]? {
    let start = Int(nodes[frame.node].start)
    var line = start - frame.indent
    guard line >= 0, line == 0 || bytes[line - 1].isBreak,
      (line..<start).allSatisfy({ bytes[$0] == Byte.space })
    else { return nil }
    var edits: [Diagnostic.Edit] = []
    while line < lineStart {
      var end = line
      while end < line + frame.indent, bytes[end] == Byte.space { end += 1 }
      if end > line { edits.append(Diagnostic.Edit(place(line..<end), "")) }
      if edits.count > 1_000 { return nil }
      line = lineEnd(line) + 1
    }
    return edits
  }

  private func spaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }

  private func keyEnd(_ index: Int) -> Int {
    var end = index
    while !isLineEnd(end), !(bytes[end] == Byte.colon && isSeparation(end + 1)) { end += 1 }
    return end
  }

  /// Handles a line that is indented more than the entries of the innermost collection.
  mutating func overIndented(_ frame: Frame) -> Step? {
    if (frame.kind == .blockSequence) == isIndicator(Byte.dash), looksLikeEntry(at: pos) {
      reportMisaligned(frame, "more")
      return nil
    }
    report(
      .badIndentation, "this line is indented more than the entry it follows, which is complete",
      at: pos..<lineEnd(pos),
      hints: ["indent it like its neighbours, or put a text of several lines in quotes"])
    return skipBlock(frame.indent)
  }

  /// Reports a line that continues a value and looks like a key.
  mutating func reportContinuation(_ key: Range<Int>, of text: Range<Int>) {
    if let blanks = wideBlanks(at: text.lowerBound) {
      report(
        .badIndentation, "`\(excerpt(key))` is indented more than the key before it", at: key,
        notes: [Diagnostic.Note("no-break or wide spaces do not indent", at: place(blanks))],
        hints: ["replace the spaces before the key on the line above with ordinary ones"],
        fix: Diagnostic.Fix(
          "replace them with ordinary spaces",
          [Diagnostic.Edit(place(blanks), String(repeating: " ", count: key.lowerBound - lineStart))]))
      return
    }
    var hints: [String] = []
    if let frame = stack.last, frame.kind == .blockMapping {
      hints.append("a key beside the others is indented by \(spaces(frame.indent))")
    }
    hints.append("if it belongs to the text before it, put the text in quotes")
    var fix: Diagnostic.Fix?
    if let frame = stack.last, frame.kind == .blockMapping, slot.kind == .value {
      fix = Diagnostic.Fix(
        "indent it by \(spaces(frame.indent))",
        [Diagnostic.Edit(place(lineStart..<key.lowerBound), String(repeating: " ", count: frame.indent))])
    }
    report(
      .badIndentation, "`\(excerpt(key))` is indented more than the keys before it", at: key,
      notes: [Diagnostic.Note("so it continues this text", at: place(text))], hints: hints, fix: fix)
  }

  /// The no-break or ideographic spaces at the beginning of a line of text; nil when there are none.
  private func wideBlanks(at index: Int) -> Range<Int>? {
    var start = index
    while start > 0, !bytes[start - 1].isBreak { start -= 1 }
    var end = start
    while true {
      if bytes.starts(at: end, with: "\u{A0}") {
        end += 2
      } else if bytes.starts(at: end, with: "\u{3000}") {
        end += 3
      } else {
        return end > start ? start..<end : nil
      }
    }
  }

  /// Handles a line inside brackets that begins before the column it must reach. Returns whether reading goes on inside
  /// them.
  mutating func underIndented() -> Bool {
    let byte = bytes[pos]
    if byte == Byte.closeBracket || byte == Byte.closeBrace {
      relax(
        .bracketIndentation, "the closing bracket must be indented by at least \(spaces(flowIndent))",
        at: pos..<pos + 1,
        fix: Diagnostic.Fix(
          "indent it",
          [Diagnostic.Edit(place(lineStart..<pos), String(repeating: " ", count: flowIndent + 1))]))
      return true
    }
    let before = lastEnd > 0 ? bytes[lastEnd - 1] : 0
    let goesOn =
      before == Byte.comma || before == Byte.openBracket || before == Byte.openBrace || byte == Byte.comma
    let top = stack[stack.count - 1]
    if !goesOn || isIndicator(Byte.dash) || (top.kind == .flowSequence && looksLikeEntry(at: pos)) {
      return false
    }
    if reportedFlow != flowStart {
      reportedFlow = flowStart
      report(
        .badIndentation,
        "this line inside brackets is indented by \(spaces(indent)); \(flowIndent) is the least",
        at: pos..<pos + 1, hints: ["indent the lines inside the brackets more than the line they begin on"])
    }
    return true
  }

  // MARK: - Text out of place

  /// Handles something after a value on its line; `end` is the end of the value.
  mutating func textAfterValue(_ end: Int) {
    let rest = pos..<trimmedEnd(lineEnd(pos), from: pos)
    if bytes[pos] == Byte.colon, isSeparation(pos + 1) {
      report(
        .colonInText, "a second `: ` on one line", at: pos..<pos + 1,
        hints: ["put the whole value in quotes, or begin the inner pair on the next line, indented"])
    } else if bytes[pos] == Byte.hash {
      report(
        .missingSpace, "a comment needs white space before its `#`", at: pos..<pos + 1,
        fix: Diagnostic.Fix("add a space", [Diagnostic.Edit(place(pos..<pos), " ")]))
    } else if let last = nodes.last, last.meta.style == .singleQuoted, Int(last.end) == end, pos == end {
      report(
        .textAfterValue, "the text in single quotes ends here, and more follows", at: end - 1..<end,
        hints: ["write an apostrophe twice, or use double quotes"],
        fix: doubledApostrophes(Int(last.start), rest.upperBound))
    } else {
      report(
        .textAfterValue, "unexpected `\(excerpt(rest))` after the value", at: rest,
        hints: ["put the whole value in quotes, or the rest on a line of its own"])
    }
    _ = skipBlock(stack.last?.indent ?? -1)
  }

  /// A fix that doubles the apostrophes inside what seems to be one text in single quotes; nil when it is not.
  private func doubledApostrophes(_ start: Int, _ end: Int) -> Diagnostic.Fix? {
    guard end - start > 2, bytes[end - 1] == Byte.singleQuote else { return nil }
    var edits: [Diagnostic.Edit] = []
    var index = start + 1
    while index < end - 1, edits.count < 100 {
      if bytes[index] == Byte.singleQuote {
        if bytes[index + 1] == Byte.singleQuote, index + 1 < end - 1 {
          index += 1
        } else {
          edits.append(Diagnostic.Edit(place(index..<index), "'"))
        }
      }
      index += 1
    }
    return Diagnostic.Fix("write the apostrophe twice", edits)
  }

  /// Handles content after the document's value.
  mutating func contentAfterRoot() {
    let end = lineEnd(pos)
    report(
      .textAfterValue, "the document is complete before `\(excerpt(pos..<end))`", at: pos..<end,
      hints: ["align it with what it belongs to, or begin a new document with `---`"])
    while !isAtEnd, !isAtMarker {
      skipLine()
      skipToContent()
    }
  }

  /// Handles a key where the next list item should be: it is read as an item of its own.
  mutating func keyAmongItems() -> Step {
    let frame = stack[stack.count - 1]
    let first = Int(nodes[frame.node].start)
    report(
      .keyAmongItems, "`\(excerpt(pos..<keyEnd(pos)))` stands among list items without a dash",
      at: pos..<keyEnd(pos), notes: [Diagnostic.Note("the list begins here", at: place(first..<first + 1))],
      hints: [
        "indent it by \(frame.indent + 2) spaces if it belongs to the item above, or begin it with `- `"
      ])
    slot = Slot(indent: indent - 1, kind: .item)
    atContent = true
    return .node
  }
}
