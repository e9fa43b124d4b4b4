/// Puts text in quotes.
enum Quoting {
  /// A stretch of a source in quotes, with its lines unchanged.
  static func quoted(_ text: String) -> String {
    if text.utf8.contains(where: { $0 == Byte.doubleQuote || $0 == Byte.backslash }) {
      return singleQuoted(text)
    }
    return "\"" + text + "\""
  }

  /// A text on one line, in the quotes that need fewer escapes.
  static func onOneLine(_ text: String) -> String {
    var (hasSingle, needsEscapes) = (false, false)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x27: hasSingle = true
      case 0..<0x20, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: needsEscapes = true
      default: break
      }
    }
    return needsEscapes || hasSingle ? doubleQuoted(text) : "'" + text + "'"
  }

  private static func singleQuoted(_ text: String) -> String {
    var quoted = "'"
    for scalar in text.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "'" { quoted.unicodeScalars.append("'") }
    }
    return quoted + "'"
  }

  private static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: quoted += "\\\""
      case 0x5C: quoted += "\\\\"
      case 0x0A: quoted += "\\n"
      case 0x09: quoted += "\\t"
      case 0x0D: quoted += "\\r"
      case 0..<0x20, 0x7F...0xA0: quoted += "\\x" + hex(scalar.value, 2)
      case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: quoted += "\\u" + hex(scalar.value, 4)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func hex(_ value: UInt32, _ digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }
}
