import LapelXML

/// Text of a foreign file as it may stand in a career: no control characters, no HTML, one kind of line end.
enum CleanText {
  static func of(_ text: String) -> String {
    var clean = String(String.UnicodeScalarView(text.unicodeScalars.filter(isKept)))
    if clean.utf8.contains(0x0D) {
      clean = clean.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }
    if HTMLText.seems(clean) { clean = HTMLText.markdown(clean) }
    // What was bold is a matter of layout; marks without a partner are the text's own.
    let bold = clean.ranges(of: "**")
    if !bold.isEmpty, bold.count.isMultiple(of: 2), !clean.contains("****") {
      clean = clean.replacing("**", with: "")
    }
    return trimmed(clean)
  }

  /// Without white space around it, nor at the ends of its lines; at most one empty line in a row.
  static func trimmed(_ text: String) -> String {
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
  static func folded(_ text: some StringProtocol) -> String {
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

  /// Control characters, marks that turn the reading direction and the byte order mark say nothing.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x09: true
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF, 0x2028, 0x2029:
      false
    default: true
    }
  }
}

/// White space at the ends of a text.
enum Blanks {
  static func trimmed(_ text: Substring) -> Substring {
    trimmedEnd(text.drop(while: \.isWhitespace))
  }

  static func trimmedEnd(_ text: Substring) -> Substring {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
