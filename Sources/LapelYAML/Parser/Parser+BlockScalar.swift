import LapelDiagnostics

/// Reads text after `|` or `>`: YAML 1.2.2 §8.1.
extension Parser {
  mutating func blockScalar(_ place: NodePlace) -> Step {
    let start = pos
    let style: RawNode.Meta = bytes[pos] == Byte.bar ? .literal : .folded
    pos += 1
    let header = blockHeader(start)
    lastEnd = pos
    skipBlanks()
    if bytes[pos] == Byte.hash, bytes[pos - 1].isBlank {
      skipComment()
    } else if !isLineEnd(pos) {
      reportAfterHeader(start)
      skipLine()
    }
    let body = blockBody(header)
    var range = start..<body.end
    if !body.hasText { range = start..<max(lastEnd, header.keeps ? body.end : lastEnd) }
    if body.isLessIndentedThanBlanks {
      report(
        .badIndentation, "an empty line before the text is indented more than the text",
        at: body.firstText..<lineEnd(body.firstText),
        hints: [
          "give the indentation after the `\(bytes.text(start..<start + 1))`, or empty the lines before"
        ])
    }
    append(style | .needsDecoding, range, merged(place.outer, place.own), link: UInt32(body.indent))
    skipFromLineStart()
    if let tab = body.tab { checkTab(tab, body, keeps: header.keeps) }
    atContent = true
    return .next
  }

  private struct BlockHeader {
    var indentation: Int?
    var keeps = false
  }

  /// Reads an indentation and a chomping indicator, in either order: YAML 1.2.2 §8.1.1.
  private mutating func blockHeader(_ start: Int) -> BlockHeader {
    var header = BlockHeader()
    var hasChomping = false
    while true {
      switch bytes[pos] {
      case 0x31...0x39 where header.indentation == nil: header.indentation = Int(bytes[pos] - Byte.zero)
      case Byte.plus where !hasChomping, Byte.dash where !hasChomping:
        hasChomping = true
        header.keeps = bytes[pos] == Byte.plus
      case Byte.zero...Byte.nine, Byte.plus, Byte.dash:
        report(
          .badBlockHeader,
          "only one digit from 1 to 9 and one `+` or `-` may follow `\(bytes.text(start..<start + 1))`",
          at: pos..<pos + 1)
        while !isSeparation(pos) { pos += 1 }
        return header
      default: return header
      }
      pos += 1
    }
  }

  private mutating func reportAfterHeader(_ start: Int) {
    let mark = bytes.text(start..<start + 1)
    if bytes[pos] == Byte.hash {
      report(.badBlockHeader, "a comment needs white space before its `#`", at: pos..<pos + 1)
      return
    }
    report(
      .badBlockHeader, "the text after `\(mark)` begins on the next line", at: pos..<lineEnd(pos),
      hints: ["to write a text that begins with `\(mark)`, put it in quotes"])
  }

  private struct BlockBody {
    var indent = 0
    /// The offset before the line break of the last line that counts.
    var end: Int
    var hasText = false
    var isLessIndentedThanBlanks = false
    var firstText = 0
    /// The offset of a tab at the beginning of the line after the text; nil when there is none.
    var tab: Int?
  }

  /// Moves past the lines of the text to the beginning of the first line that is not part of it.
  private mutating func blockBody(_ header: BlockHeader) -> BlockBody {
    var body = BlockBody(end: pos)
    var widest = 0
    let least = slot.indent + 1
    if let given = header.indentation { body.indent = max(slot.indent, 0) + given }
    var isKnown = header.indentation != nil
    while !isAtEnd {
      skipBreak()
      let line = pos
      while bytes[pos] == Byte.space, !isKnown || pos - line < body.indent { pos += 1 }
      if isLineEnd(pos) {
        // An empty line, or one of only spaces.
        if !body.hasText { widest = max(widest, pos - line) }
        if isAtEnd, pos == line { break }
        if header.keeps { body.end = pos }
        continue
      }
      let width = pos - line
      let isOver = width == 0 && isMarker(at: line)
      if !isKnown {
        if width < least || isOver {
          body.indent = widest
          return ended(body, line)
        }
        isKnown = true
        body.indent = width
        body.firstText = pos
        body.isLessIndentedThanBlanks = widest > width
      }
      if width < body.indent || isOver { return ended(body, line) }
      body.hasText = true
      skipLine()
      body.end = pos
      lastEnd = pos
    }
    if !isKnown { body.indent = widest }
    return body
  }

  /// Ends the text before the line.
  private mutating func ended(_ body: BlockBody, _ line: Int) -> BlockBody {
    var body = body
    if bytes[pos] == Byte.tab { body.tab = pos }
    pos = line
    return body
  }

  /// Reports a tab in the empty lines after a text that more content follows: YAML 1.2.2 §8.1.1.2,
  /// `l-chomped-empty` has only spaces. A line with a tab and content is checked with the content.
  private mutating func checkTab(_ tab: Int, _ body: BlockBody, keeps: Bool) {
    let end = lineEnd(tab)
    guard !isAtEnd, !isAtMarker, end < pos else { return }
    // Without the tab, a comment that is indented like the text would become part of it.
    var next = end
    while bytes[next].isBreak || bytes[next].isBlank { next += 1 }
    var width = 0
    while next > width, bytes[next - width - 1] == Byte.space { width += 1 }
    if width >= max(body.hasText ? body.indent : 0, slot.indent + 1) {
      report(
        .tabIndentation, "a tab stands on an empty line after a text block", at: tab..<tab + 1,
        hints: ["delete the white space on the line"])
    } else if keeps {
      // Without the tab, the empty lines would be part of the text.
      var line = next
      while bytes[line - 1].isBlank { line -= 1 }
      var start = tab
      while bytes[start - 1] == Byte.space { start -= 1 }
      relax(
        .tabIndentation, "a tab stands on an empty line after a text block", at: tab..<tab + 1,
        fix: Diagnostic.Fix("delete the line", [Diagnostic.Edit(place(start..<line), "")]))
    } else {
      checkBlankTab(tab, isAfterBlock: true)
    }
  }
}
