/// A text as texts are compared: composed, each run of white space one blank, none at its ends.
enum FoldedText {
  static func bytes(of text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in isFolded(bytes) ? Array(bytes) : folded(bytes) }
  }

  /// Whether nothing has to be changed: the usual case, told in one pass.
  private static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for byte in bytes {
      if byte <= 0x20 {
        if byte != 0x20 || previous == 0x20 { return false }
      } else if byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 {
        // What may be a blank of another width, or a letter that joins the one before it.
        return false
      }
      previous = byte
    }
    return bytes.isEmpty || previous != 0x20
  }

  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(Hangul.composed(text).split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
  }
}
