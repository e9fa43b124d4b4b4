import LapelDiagnostics

/// Reads quoted text: YAML 1.2.2 §7.3.1 and §7.3.2.
extension Parser {
  /// What was read of quoted text; `pos` is after it, or at the next content if it is never closed.
  struct Quoted {
    var meta: RawNode.Meta
    var end: Int
    var isOneLine = true
    var isClosed = true
  }

  /// Reads quoted text, whose further lines must be indented by `required` spaces.
  mutating func quoted(indent required: Int) -> Quoted {
    let start = pos
    let quote = bytes[pos]
    var quoted = Quoted(meta: quote == Byte.singleQuote ? .singleQuoted : .doubleQuoted, end: start)
    var badEscape: Range<Int>?
    var firstLineEnd: Int?
    var isMisaligned = false
    pos += 1
    while true {
      switch bytes[pos] {
      case quote:
        pos += 1
        if quote == Byte.singleQuote, bytes[pos] == quote {
          quoted.meta |= .needsDecoding
          pos += 1
          continue
        }
        lastEnd = pos
        quoted.end = pos
        if let badEscape { reportEscape(badEscape, in: start..<pos) }
        return quoted
      case Byte.backslash where quote == Byte.doubleQuote:
        quoted.meta |= .needsDecoding
        let length = escapeLength(pos)
        if length > 0 {
          pos += length
        } else {
          badEscape = badEscape ?? pos..<pos - length
          pos += 1
        }
      case Byte.lineFeed, Byte.carriageReturn:
        if firstLineEnd == nil { firstLineEnd = trimmedEnd(pos, from: start) }
        quoted.meta |= .needsDecoding
        quoted.isOneLine = false
        guard nextQuotedLine(required, quote, &isMisaligned) else {
          return unclosed(quoted, start, firstLineEnd)
        }
      case 0 where isAtEnd: return unclosed(quoted, start, firstLineEnd)
      default: pos += 1
      }
      pos =
        quote == Byte.doubleQuote
        ? bytes.next(from: pos, \.doubleQuotedStops) : bytes.next(from: pos, \.singleQuotedStops)
    }
  }

  /// Moves past a line break and the white space around it; false when the text must have ended before.
  private mutating func nextQuotedLine(_ required: Int, _ quote: UInt8, _ isMisaligned: inout Bool) -> Bool {
    let tab = skipBlankLines(required)
    // YAML 1.2.2 §9.1.2: no line inside may look like a document marker.
    if isAtEnd || isAtMarker { return false }
    if indent < required {
      if looksLikeEntry(at: pos, before: quote) { return false }
      if !isMisaligned {
        isMisaligned = true
        report(
          .badIndentation, "this line of a quoted text is indented by \(indent); \(required) is the least",
          at: pos..<lineEnd(pos),
          fix: Diagnostic.Fix(
            "indent the line",
            [Diagnostic.Edit(place(lineStart..<pos), String(repeating: " ", count: required))]))
      }
    }
    checkBlankTab(tab)
    return true
  }

  private mutating func unclosed(_ quoted: Quoted, _ start: Int, _ firstLineEnd: Int?) -> Quoted {
    var quoted = quoted
    let end = firstLineEnd ?? trimmedEnd(pos, from: start)
    let quote = bytes.text(start..<start + 1)
    // `'tis`, `'90s`: if the quote were closed, the word would lose its apostrophe.
    let isApostrophe =
      bytes[start] == Byte.singleQuote && (bytes[start + 1].isDigit || bytes[start + 1].isSmallLetter)
    var hints = ["add `\(quote)` at the end of the text"]
    if isApostrophe { hints.append("if the `'` belongs to the text, put the whole text in `\"`") }
    report(
      .unclosedQuote, "the quote `\(quote)` is never closed", at: start..<start + 1, hints: hints,
      fix: mode == .career && (isApostrophe || stack.last?.isFlow == true)
        // Nobody knows where it ends: at the end of the line it would include the fields after it.
        ? nil
        : Diagnostic.Fix(
          "close the quote at the end of the line", [Diagnostic.Edit(place(end..<end), quote)]))
    quoted.isClosed = false
    // Its last byte is not a quote.
    quoted.meta |= .needsDecoding
    quoted.end = end
    lastEnd = end
    return quoted
  }

  func trimmedEnd(_ index: Int, from start: Int) -> Int {
    var index = index
    while index > start + 1, bytes[index - 1].isBlank { index -= 1 }
    return index
  }

  /// Whether what begins at `start` looks like a key or list item rather than more of a text that ends at
  /// `quote`.
  func looksLikeEntry(at start: Int, before quote: UInt8 = 0) -> Bool {
    if bytes[start] == Byte.dash, isSeparation(start + 1) { return true }
    var index = start
    while !isLineEnd(index), bytes[index] != quote {
      if bytes[index] == Byte.colon, isSeparation(index + 1) { return true }
      index += 1
    }
    return false
  }

  /// The length of the escape at `index` in bytes, negative if it is invalid: YAML 1.2.2 §5.7.
  private func escapeLength(_ index: Int) -> Int {
    switch bytes[index + 1] {
    case 0x30, 0x61, 0x62, 0x74, Byte.tab, 0x6E, 0x76, 0x66, 0x72, 0x65, Byte.space, Byte.doubleQuote, 0x2F,
      Byte.backslash, 0x4E, 0x5F, 0x4C, 0x50:
      return 2
    // An escaped line break is read as one.
    case Byte.lineFeed, Byte.carriageReturn: return 1
    case 0x78: return hexEscapeLength(index, 2)
    case 0x75: return hexEscapeLength(index, 4)
    case 0x55: return hexEscapeLength(index, 8)
    default: return isLineEnd(index + 1) ? -1 : -2
    }
  }

  private func hexEscapeLength(_ index: Int, _ digits: Int) -> Int {
    guard let value = hexValue(index + 2, digits) else { return -2 }
    if Unicode.Scalar(value) != nil { return 2 + digits }
    // JSON writes characters beyond U+FFFF as two escapes.
    if digits == 4, value & 0xFC00 == 0xD800, bytes[index + 6] == Byte.backslash, bytes[index + 7] == 0x75,
      let low = hexValue(index + 8, 4), low & 0xFC00 == 0xDC00
    {
      return 12
    }
    return -2 - digits
  }

  private func hexValue(_ index: Int, _ digits: Int) -> UInt32? {
    var value: UInt32 = 0
    for offset in 0..<digits {
      guard let digit = bytes[index + offset].hexValue else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private mutating func reportEscape(_ escape: Range<Int>, in text: Range<Int>) {
    let message =
      switch (bytes[escape.lowerBound + 1], escape.count) {
      case (0x78, 2): "`\\x` needs two hex digits"
      case (0x75, 2): "`\\u` needs four hex digits"
      case (0x55, 2): "`\\U` needs eight hex digits"
      case (0x75, _), (0x55, _): "`\(excerpt(escape))` is no Unicode character"
      default: "`\(excerpt(escape))` is no escape"
      }
    report(
      .badEscape, message, at: escape,
      hints: ["in double quotes a backslash begins an escape: write `\\\\`, or use single quotes"],
      fix: doubledBackslashes(in: text))
  }

  /// A fix that doubles invalid backslashes, or all of them in what seems to be a Windows path.
  private func doubledBackslashes(in text: Range<Int>) -> Diagnostic.Fix {
    let isPath = bytes[text.lowerBound + 1].isLetter && bytes.starts(at: text.lowerBound + 2, with: ":\\")
    var edits: [Diagnostic.Edit] = []
    var index = text.lowerBound + 1
    while index < text.upperBound - 1, edits.count < 100 {
      guard bytes[index] == Byte.backslash else {
        index += 1
        continue
      }
      let length = escapeLength(index)
      let isPair = bytes[index + 1] == Byte.backslash || bytes[index + 1] == Byte.doubleQuote
      if length < 0 || (isPath && !isPair && length > 1) {
        edits.append(Diagnostic.Edit(place(index..<index), "\\"))
        index += 1
      } else {
        index += length
      }
    }
    return Diagnostic.Fix("double the backslash", edits)
  }
}
