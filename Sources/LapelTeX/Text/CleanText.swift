/// Text without white space that says nothing.
package enum CleanText {
  /// Without white space around it, nor at the ends of its lines; at most one empty line in a row.
  package static func trimmed(_ text: String) -> String {
    if !text.utf8.contains(0x0A) { return String(Blanks.trimmed(text[...])) }
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = Blanks.trimmedEnd(line)
      if end.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(end)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    if let first = lines.first { lines[0] = Blanks.trimmed(first) }
    return lines.joined(separator: "\n")
  }

  /// The text on one line.
  package static func folded(_ text: some StringProtocol) -> String {
    if let plain = foldedASCII(text) { return plain }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same of a text of ASCII alone, byte by byte: most of a long source is.
  private static func foldedASCII(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isAfterBlank = true
    for byte in text.utf8 {
      if byte >= 0x80 { return nil }
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isBlank { bytes.append(byte) } else if !isAfterBlank { bytes.append(0x20) }
      isAfterBlank = isBlank
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
