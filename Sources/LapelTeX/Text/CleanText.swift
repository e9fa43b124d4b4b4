/// Text without meaningless white space.
package enum CleanText {
  /// The text without white space around it and at the ends of lines, and with at most one empty line in a row.
  package static func trimmed(_ text: String) -> String {
    if !text.utf8.contains(0x0A) { return String(Blanks.trimmed(text[...])) }
    var lines: [Substring] = []
    for line in text.splitLines {
      let end = Blanks.trimmedEnd(line)
      if end.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(end)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    if let first = lines.first { lines[0] = Blanks.trimmed(first) }
    return lines.joined(separator: "\n")
  }

  /// The text on one line.
  @inlinable
  package static func folded(_ text: some StringProtocol) -> String {
    if let folded = text.utf8.withContiguousStorageIfAvailable(folded) { return folded }
    return Array(text.utf8).withUnsafeBufferPointer(folded)
  }

  /// Adds a text to another, with each run of white space as one blank, and none at the start of a line or after a blank.
  package static func append(_ text: String, to output: inout String) {
    var text = text
    let bytes = text.withUTF8 { text in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.count)
      var isAfterBlank = output.utf8.last.map { $0 == 0x20 || $0 == 0x0A } ?? true
      var at = 0
      while at < text.count {
        let length = blank(in: text, at)
        if length == 0 { bytes.append(text[at]) } else if !isAfterBlank { bytes.append(0x20) }
        isAfterBlank = length > 0
        at += max(length, 1)
      }
      return bytes
    }
    output += String(decoding: bytes, as: UTF8.self)
  }

  /// The same for UTF-8, byte by byte; no character spans two lines.
  @usableFromInline
  static func folded(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var isAfterBlank = true
    if text.allSatisfy({ byte in
      defer { isAfterBlank = byte == 0x20 }
      return byte > 0x20 && byte < 0x80 || byte == 0x20 && !isAfterBlank
    }), text.isEmpty || text.last != 0x20 {
      return String(decoding: text, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    isAfterBlank = true
    var at = 0
    while at < text.count {
      let length = blank(in: text, at)
      if length == 0 { bytes.append(text[at]) } else if !isAfterBlank { bytes.append(0x20) }
      isAfterBlank = length > 0
      at += max(length, 1)
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number of bytes of the white space at a place; 0 for anything else.
  private static func blank(in text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { at + offset < text.count ? text[at + offset] : 0 }
    switch text[at] {
    case 0x20, 0x09...0x0D: return 1
    // U+0085 and U+00A0
    case 0xC2: return byte(1) == 0x85 || byte(1) == 0xA0 ? 2 : 0
    // U+1680
    case 0xE1: return byte(1) == 0x9A && byte(2) == 0x80 ? 3 : 0
    // U+2000 to U+200A, U+2028, U+2029, U+202F and U+205F
    case 0xE2:
      switch (byte(1), byte(2)) {
      case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
      default: return 0
      }
    // U+3000
    case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
