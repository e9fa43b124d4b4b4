import LapelDiagnostics

/// Converts places in one file both ways: bytes of the text as it was read, and what the editor counts.
struct FilePlaces: Sendable {
  private let lines: LineTable
  private let encoding: PositionEncoding
  /// The number of bytes of a byte order mark before the text in the editor.
  private let mark: Int

  init(_ lines: LineTable, _ encoding: PositionEncoding, mark: Int = 0) {
    self.lines = lines
    self.encoding = encoding
    self.mark = mark
  }

  func position(of offset: Int) -> TextPosition { lines.position(of: offset + mark, in: encoding) }

  func offset(of position: TextPosition) -> Int { max(0, lines.offset(of: position, in: encoding) - mark) }

  /// The bytes of a line, counted from 0, without its end.
  func bytes(ofLine line: Int) -> Range<Int> {
    let range = lines.bytes(ofLine: line + 1)
    return max(0, range.lowerBound - mark)..<max(0, range.upperBound - mark)
  }
}
