/// The form in which texts are compared: composed, with each run of white space as one blank and none at the ends.
enum FoldedText {
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return bytes
  }

  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let start = bytes.count
    if text.withUTF8({ append($0, to: &bytes) }) { return }
    bytes.removeSubrange(start...)
    let words = Hangul.composed(text).split(whereSeparator: \.isWhitespace)
    bytes.append(contentsOf: words.joined(separator: " ").utf8)
  }

  /// Folds blanks of one byte; false when the text needs more than that.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    if isFolded(text) {
      bytes.append(contentsOf: text)
      return true
    }
    let start = bytes.count
    var isAfterBlank = false
    for (index, byte) in text.enumerated() {
      switch byte {
      case 0x09...0x0D, 0x20: isAfterBlank = true
      case 0xC2...0xE3 where mayChange(byte, index, text): return false
      default:
        if isAfterBlank, bytes.count > start { bytes.append(0x20) }
        isAfterBlank = false
        bytes.append(byte)
      }
    }
    return true
  }

  static func isFolded(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(isFolded)
  }

  /// Whether nothing has to be changed, as is usual; found in one pass.
  private static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for (index, byte) in bytes.enumerated() {
      if byte <= 0x20 {
        if byte != 0x20 || previous == 0x20 { return false }
      } else if byte >= 0xC2, byte <= 0xE3, mayChange(byte, index, bytes) {
        return false
      }
      previous = byte
    }
    return bytes.isEmpty || previous != 0x20
  }

  /// Whether a blank of another width may begin here, or a letter of Hangul that joins the one before it.
  private static func mayChange(_ byte: UInt8, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 2 < bytes.count else { return true }
    return switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): true  // U+0085, U+00A0
    case (0xE1, ...0x87, _), (0xE1, 0x9A, 0x80): true  // U+1000–U+11FF, U+1680
    case (0xE2, 0x80, ...0x8A), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F): true  // U+2000–U+205F
    case (0xE3, 0x80, 0x80): true  // U+3000
    default: false
    }
  }

  /// The text in lower case. ASCII, Hangul, Chinese and Japanese letters are recognized by their bytes; any other
  /// is looked up.
  static func small(_ text: String) -> String {
    var text = text
    let folded = text.withUTF8 { bytes -> String? in
      guard isCaseless(bytes) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { small in
        for (at, byte) in bytes.enumerated() {
          small[at] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return bytes.count
      }
    }
    return folded ?? text.lowercased()
  }

  /// The text in lower case and folded.
  static func smallBytes(of text: String) -> [UInt8] {
    var text = text
    let folded = text.withUTF8 { bytes -> [UInt8]? in
      guard isCaseless(bytes), isFolded(bytes) else { return nil }
      return [UInt8](unsafeUninitializedCapacity: bytes.count) { small, count in
        for (at, byte) in bytes.enumerated() {
          small[at] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        count = bytes.count
      }
    }
    return folded ?? bytes(of: small(text))
  }

  /// Whether only its ASCII letters may have capitals.
  private static func isCaseless(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.allSatisfy { bytes[$0] < 0xC2 || isCaseless(bytes, $0) }
  }

  /// Whether the character that begins here is in a block without capitals: U+2000–U+203F, U+3000–U+9FFF, U+AC00–U+D7BF.
  private static func isCaseless(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case 0xE2: bytes[at + 1] == 0x80
    case 0xE3...0xE9, 0xEB, 0xEC: true
    case 0xEA: bytes[at + 1] >= 0xB0
    case 0xED: bytes[at + 1] < 0x9F
    default: false
    }
  }
}
