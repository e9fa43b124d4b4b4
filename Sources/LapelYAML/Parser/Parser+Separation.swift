import LapelDiagnostics

/// Moves past white space, comments, line breaks and indentation.
extension Parser {
  var isAtEnd: Bool { pos >= bytes.count }

  /// The column of the next byte.
  var column: Int { newLine ? indent : pos - lineBase }

  /// Whether the byte at the index ends a word: white space, a line break or the end.
  @inline(__always)
  func isSeparation(_ index: Int) -> Bool {
    switch bytes[index] {
    case Byte.space, Byte.lineFeed, Byte.tab, Byte.carriageReturn: true
    case 0: index >= bytes.count
    default: false
    }
  }

  /// Whether the line has nothing more at the index.
  @inline(__always)
  func isLineEnd(_ index: Int) -> Bool {
    switch bytes[index] {
    case Byte.lineFeed, Byte.carriageReturn: true
    case 0: index >= bytes.count
    default: false
    }
  }

  /// Moves from where a token ended to the next content: `s-l-comments`, YAML 1.2.2 §6.6.
  mutating func skipToContent() {
    newLine = false
    tabBefore = false
    skipOn()
  }

  /// Moves to the next content from the beginning of a line.
  mutating func skipFromLineStart() {
    startLine()
    skipOn()
  }

  /// Moves from the end of a line to the first byte of the next line that is not empty, or to the end. Returns
  /// the place of a tab in the indentation of an empty line, where `required` spaces should be; nil when there is none.
  mutating func skipBlankLines(_ required: Int) -> Int? {
    var tab: Int?
    while !isAtEnd, bytes[pos].isBreak {
      skipBreak()
      startLine()
      guard bytes[pos].isBlank else { continue }
      let first = pos
      tabBefore = true
      skipBlanks()
      if indent < required, bytes[pos].isBreak { tab = tab ?? first }
    }
    return tab
  }

  /// Reports a tab in the indentation of an empty line inside a text: YAML 1.2.2 §6.4, `l-empty`. After a text
  /// block, the first comment may not have one either: §8.1.1.2, `l-trail-comments`.
  mutating func checkBlankTab(_ tab: Int?, isAfterBlock: Bool = false) {
    guard let tab else { return }
    let first = tab - (0..<tab).reversed().prefix { bytes[$0] == Byte.space }.count
    var edits = [deletion(of: blanks(from: first))]
    var end = edits[0].range.bytes.upperBound
    // The empty lines that follow are corrected with it.
    while bytes[end].isBreak, edits.count < 1_000 {
      let line = end + (bytes[end] == Byte.carriageReturn && bytes[end + 1] == Byte.lineFeed ? 2 : 1)
      let blanks = blanks(from: line)
      end = blanks.upperBound
      let isChecked = bytes[end].isBreak || (isAfterBlock && bytes[end] == Byte.hash)
      if isChecked, blanks.contains(where: { bytes[$0] == Byte.tab }) {
        edits.append(deletion(of: blanks))
      }
    }
    relax(
      .tabIndentation, "a tab stands on an empty line inside a text", at: tab..<tab + 1,
      fix: Diagnostic.Fix(edits.count > 1 ? "delete the tabs" : "delete the tab", edits))
  }

  private func blanks(from line: Int) -> Range<Int> {
    var end = line
    while bytes[end].isBlank { end += 1 }
    return line..<end
  }

  private func deletion(of blanks: Range<Int>) -> Diagnostic.Edit {
    // A lone carriage return and a line feed must not become one line break.
    let separatesBreaks =
      blanks.lowerBound > 0 && bytes[blanks.lowerBound - 1] == Byte.carriageReturn
      && bytes[blanks.upperBound] == Byte.lineFeed
    return Diagnostic.Edit(place(blanks), separatesBreaks ? " " : "")
  }

  /// Moves from a comment on a line of its own to the next content.
  mutating func skipComments() { skipOn() }

  private mutating func skipOn() {
    while true {
      switch bytes[pos] {
      case Byte.space: pos += 1
      case Byte.tab:
        tabBefore = true
        pos += 1
      case Byte.lineFeed:
        pos += 1
        startLine()
      case Byte.carriageReturn:
        pos += bytes[pos + 1] == Byte.lineFeed ? 2 : 1
        startLine()
      case Byte.hash where newLine || isAfterWhite: skipComment()
      default: return
      }
    }
  }

  /// Whether white space comes before `pos`, as before a comment: YAML 1.2.2 §6.6, `s-separate-in-line c-nb-comment-text`.
  private var isAfterWhite: Bool { pos == 0 || bytes[pos - 1].isBlank || bytes[pos - 1].isBreak }

  /// Begins a line at `pos` and moves past its leading spaces.
  @inline(__always)
  mutating func startLine() {
    lineBase = pos
    lineStart = pos
    newLine = true
    tabBefore = false
    pos = bytes.next(from: pos, \.nonSpaces)
    while bytes[pos] == Byte.space { pos += 1 }
    indent = pos - lineBase
  }

  mutating func skipComment() {
    let start = pos
    skipLine()
    comments.append(UInt32(start)..<UInt32(pos))
  }

  /// Moves to the end of the line.
  mutating func skipLine() {
    while true {
      pos = bytes.next(from: pos, \.lineStops)
      if isLineEnd(pos) { return }
      pos += 1
    }
  }

  mutating func skipBlanks() {
    while bytes[pos].isBlank { pos += 1 }
  }

  /// Moves past a line break at `pos`.
  mutating func skipBreak() {
    pos += bytes[pos] == Byte.carriageReturn && bytes[pos + 1] == Byte.lineFeed ? 2 : 1
  }

  /// Whether `---` or `...` begins the line: YAML 1.2.2 §9.1.2, `c-forbidden`.
  @inline(__always)
  var isAtMarker: Bool { newLine && indent == 0 && isMarker(at: pos) && pos == lineStart }

  @inline(__always)
  func isMarker(at index: Int) -> Bool {
    let byte = bytes[index]
    guard byte == Byte.dash || byte == Byte.dot else { return false }
    return bytes[index + 1] == byte && bytes[index + 2] == byte && isSeparation(index + 3)
  }

  /// Whether an indicator, `-`, `?` or `:`, is at `pos`; it needs white space after it.
  @inline(__always)
  func isIndicator(_ byte: UInt8) -> Bool { bytes[pos] == byte && isSeparation(pos + 1) }
}
