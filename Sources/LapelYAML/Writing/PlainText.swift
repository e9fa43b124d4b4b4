/// Tells whether a text may be written without quotes so that every reader of YAML 1.1 and 1.2 reads the same
/// text.
enum PlainText {
  static func isSafe(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, !last.isBlank, last != Byte.colon else {
      return false
    }
    if !canBegin(first, bytes) || isMarker(bytes) || isSpecial(text, bytes) { return false }
    var before: UInt8 = 0
    for scalar in text.unicodeScalars where !isOrdinary(scalar) { return false }
    for (index, byte) in bytes.enumerated() {
      if byte < Byte.space || byte == 0x7F { return false }
      if byte == Byte.hash, before.isBlank { return false }
      if byte == Byte.colon, index + 1 < bytes.count, bytes[index + 1].isBlank { return false }
      before = byte
    }
    return true
  }

  /// Whether a scalar is neither a line break in some version of YAML nor an invisible character.
  private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static func canBegin(_ first: UInt8, _ bytes: [UInt8]) -> Bool {
    switch first {
    case Byte.space, Byte.tab, Byte.dash, Byte.question, Byte.colon, Byte.comma, Byte.openBracket,
      Byte.closeBracket,
      Byte.openBrace, Byte.closeBrace, Byte.hash, Byte.ampersand, Byte.asterisk, Byte.exclamation, Byte.bar,
      Byte.greater, Byte.singleQuote, Byte.doubleQuote, Byte.percent, Byte.at, Byte.backtick, 0x3D:
      false
    // A wide space is easily mistaken for indentation.
    case 0xE3: !bytes.starts(with: [0xE3, 0x80, 0x80])
    default: true
    }
  }

  private static func isMarker(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [Byte.dot, Byte.dot, Byte.dot])
  }

  /// Whether it is null, a truth value, a number or a date in YAML 1.1 or 1.2.
  private static func isSpecial(_ text: String, _ bytes: [UInt8]) -> Bool {
    if bytes.count <= 5 {
      switch text.lowercased() {
      case "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<": return true
      default: break
      }
    }
    return isNumber(bytes)
  }

  /// Whether it looks enough like a number, a time or a date for some reader to take it for one.
  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return false }
    if first == Byte.dot || first == Byte.plus {
      guard bytes.count > 1 else { return false }
      return bytes.dropFirst().allSatisfy { isOfNumber($0) } || bytes[1] == 0x69 || bytes[1] == 0x49
        || bytes[1] == 0x6E
        || bytes[1] == 0x4E
    }
    return first.isDigit && bytes.allSatisfy { isOfNumber($0) }
  }

  /// Whether a byte may occur in numbers, times and dates: digits, hex digits and the marks among them.
  private static func isOfNumber(_ byte: UInt8) -> Bool {
    if byte.isHexDigit { return true }
    switch byte {
    case Byte.dot, Byte.colon, Byte.dash, Byte.plus, Byte.space, 0x5F, 0x78, 0x6F, 0x54, 0x74, 0x5A, 0x7A,
      Byte.comma:
      return true
    default: return false
    }
  }
}
