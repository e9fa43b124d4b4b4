import LapelDiagnostics

/// Lines that lack a colon or its space, and text that begins with a reserved character.
extension Parser {
  var bulletHints: [String] { ["put the text in quotes; a list item begins with `- `"] }

  /// Handles a line of a mapping without a key, and keeps what it seems to mean, so that it is reported once.
  mutating func missingColon(_ text: Range<Int>) -> Step {
    let end = lineEnd(text.lowerBound)
    reportMissingColon(text.lowerBound..<end)
    if let gap = gluedColon(in: text) {
      append(.scalar, text.lowerBound..<gap.lowerBound, .none)
      append(.scalar, min(gap.upperBound, text.upperBound)..<text.upperBound, .none)
    }
    return skipBlock(stack[stack.count - 1].indent)
  }

  /// Reports a line where a key and a value were expected.
  mutating func reportMissingColon(_ line: Range<Int>) {
    let text = line.lowerBound..<trimmedEnd(line.upperBound, from: line.lowerBound)
    if let gap = gluedColon(in: text) {
      if gap.count == 3 {
        report(
          .fullwidthColon, "a full-width `：` is no colon here", at: gap,
          hints: ["write `: `, a colon and a space"],
          fix: Diagnostic.Fix("write `: `", [Diagnostic.Edit(place(fullwidthGap(gap)), ": ")]))
      } else {
        report(
          .missingSpace, "a space is missing after this colon", at: gap,
          hints: ["without it the line is one text, not a key and a value"],
          fix: Diagnostic.Fix("add a space", [Diagnostic.Edit(place(gap.upperBound..<gap.upperBound), " ")]))
      }
    } else if bytes[text.lowerBound] == Byte.dash, isIndicator(at: text.lowerBound) {
      report(
        .itemAmongKeys, "a list item stands among keys", at: text.lowerBound..<text.lowerBound + 1,
        hints: ["indent it under the key it belongs to"])
    } else if let last = nodes.last, last.meta.style == .literal || last.meta.style == .folded,
      last.end - last.start < 3
    {
      report(
        .badIndentation, "text after `\(bytes.text(Int(last.start)..<Int(last.start) + 1))` must be indented",
        at: text,
        hints: ["indent the lines of the text by at least one space more than their key"],
        fix: Diagnostic.Fix(
          "indent the line", [Diagnostic.Edit(place(text.lowerBound..<text.lowerBound), "  ")]))
    } else {
      let word = (text.lowerBound..<text.upperBound).first { bytes[$0].isBlank }
      var hints: [String] = []
      if word == nil { hints = ["did you mean `\(excerpt(text)):`?"] }
      if let word {
        hints = ["did you mean `\(excerpt(text.lowerBound..<word)):\(excerpt(word..<text.upperBound))`?"]
      }
      if bytes.starts(at: text.lowerBound, with: "* ") || bytes.starts(at: text.lowerBound, with: "•") {
        hints = ["a list item begins with `- `"]
      }
      report(
        .missingColon, "`key: value` was expected here, and `\(excerpt(text))` has no colon", at: text,
        hints: hints)
    }
  }

  private func isIndicator(at index: Int) -> Bool { isSeparation(index + 1) }

  /// The first colon of a text without a space, ASCII after a word or full-width; nil when there is none.
  private func gluedColon(in text: Range<Int>) -> Range<Int>? {
    var index = text.lowerBound
    while index < text.upperBound {
      if bytes[index] == Byte.colon, index > text.lowerBound, bytes[index + 1] != 0x2F {
        return index..<index + 1
      }
      if bytes.starts(at: index, with: "：") { return index..<index + 3 }
      if bytes[index].isBlank { return fullwidthColon(in: index..<text.upperBound) }
      index += 1
    }
    return nil
  }

  private func fullwidthColon(in text: Range<Int>) -> Range<Int>? {
    text.first { bytes.starts(at: $0, with: "：") }.map { $0..<$0 + 3 }
  }

  /// The range of a full-width colon and the space after it.
  private func fullwidthGap(_ colon: Range<Int>) -> Range<Int> {
    bytes[colon.upperBound] == Byte.space ? colon.lowerBound..<colon.upperBound + 1 : colon
  }

  // MARK: - Text that strict YAML refuses

  /// Whether the star at `pos` is Markdown rather than a reference. `**word**` is a reference only to an
  /// anchor with that name; a single star is Markdown if more text follows, which no reference allows.
  func isMarkdownStar(inFlow: Bool) -> Bool {
    var end = pos + 1
    while !isSeparation(end), !bytes[end].isFlowIndicator { end += 1 }
    if end == pos + 1 || anchorIndex(pos..<end) != nil { return false }
    var next = end
    while bytes[next].isBlank { next += 1 }
    if mode == .career, bytes[pos + 1] == Byte.asterisk {
      // At the beginning of a line it may be a key; a name may end with a colon.
      return
        !(newLine && (bytes[next] == Byte.colon && isSeparation(next + 1) || bytes[end - 1] == Byte.colon))
    }
    if isLineEnd(next) || bytes[next] == Byte.hash { return false }
    if bytes[next].isFlowIndicator { return !inFlow && next > end }
    return !(bytes[next] == Byte.colon && isSeparation(next + 1)) && next > end
  }

  /// Whether the bracket at `pos` begins Markdown's `[label](address)` rather than a list: no list in a career has a
  /// parenthesis directly after it.
  var isMarkdownLink: Bool {
    guard mode == .career else { return false }
    var depth = 0
    var index = pos
    while !isLineEnd(index) {
      if bytes[index] == Byte.openBracket { depth += 1 }
      if bytes[index] == Byte.closeBracket { depth -= 1 }
      index += 1
      if depth == 0 { break }
    }
    guard depth == 0, bytes[index] == UInt8(ascii: "(") else { return false }
    while !isLineEnd(index), bytes[index] != UInt8(ascii: ")") { index += 1 }
    return bytes[index] == UInt8(ascii: ")")
  }

  /// Accepts text that begins with a reserved character.
  mutating func relaxReserved(_ text: Range<Int>) {
    let first = bytes[text.lowerBound]
    switch first {
    case Byte.asterisk:
      relax(
        .starAtStart, "`*` at the beginning of a value means a reference", at: text,
        hints: ["put the text in quotes"], fix: quoting(text))
    case Byte.at, Byte.backtick, Byte.percent, Byte.openBracket, Byte.hash:
      relax(
        .reservedStart, "unquoted text cannot begin with \(named(first))",
        at: text,
        hints: ["put the text in quotes"], fix: quoting(text))
    default: reportReserved(text, isKey: false)
    }
  }

  private func named(_ first: UInt8) -> String {
    first == Byte.backtick ? "a backtick" : "`\(String(decoding: [first], as: UTF8.self))`"
  }

  mutating func reportReserved(_ text: Range<Int>, isKey: Bool) {
    let first = named(bytes[text.lowerBound])
    report(
      .reservedStart, "\(isKey ? "a key" : "unquoted text") cannot begin with \(first)",
      at: text.lowerBound..<text.lowerBound + 1, hints: ["put the text in quotes"], fix: quoting(text))
  }

  /// Accepts an unquoted value that is on its key's line and contains a colon.
  mutating func relaxColon(_ colon: Int, in text: Range<Int>) {
    relax(
      .colonInText, "unquoted text cannot hold a colon followed by a space", at: colon..<colon + 1,
      hints: ["put the value in quotes"], fix: quoting(text, title: "put the value in quotes"))
  }

  /// Notes where ` #` began a comment inside unquoted text, which may not have been intended.
  mutating func noteComment(_ start: Int, _ end: Int, _ stop: PlainStop) {
    guard stop == .comment else { return }
    let next = bytes[pos + 1]
    guard !next.isBlank, !isLineEnd(pos + 1), next != Byte.hash else { return }
    let isInBrackets = stack.last?.isFlow ?? false
    cutTexts.append(CutText(text: start..<end, hash: pos, isInBrackets: isInBrackets))
  }
}

/// Unquoted text followed by a comment without a space after its `#`.
struct CutText {
  var text: Range<Int>
  var hash: Int
  /// Whether it is inside brackets or braces, so that the comment may contain other entries.
  var isInBrackets: Bool
}
