/// Makes text safe to print: without control characters and invisible direction marks; and measures its width on a
/// terminal.
package enum VisibleText {
  /// The text on one line, with invisible characters written as `\u{…}`, cut to a number of bytes.
  static func line(_ text: String, limit: Int = 1_500) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if result.utf8.count >= limit { return result + "…" }
      append(scalar, to: &result)
    }
    return result
  }

  /// The text cut to a number of scalars, otherwise unchanged, for formats that escape by themselves.
  static func cut(_ text: String, limit: Int = 1_000) -> String {
    if text.utf8.count <= limit { return text }
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }

  static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _ where isHidden(scalar): text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// Whether a terminal would obey the scalar or show nothing: controls, line separators, direction marks, tags.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// The number of terminal columns that a text of visible characters takes.
  package static func columns(of text: String) -> Int { width(text) }

  /// The blanks after a text that is to take so many columns of a terminal; none where it takes them all.
  package static func blanks(after text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// The number of columns of a text made by `line` or `append`.
  static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

  /// The width of a scalar in columns: 2 for Hangul, Chinese, Japanese, full-width forms and emoji, 0 for combining marks,
  /// else 1.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x200C...0x200D, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2614...0x2615, 0x26A1, 0x2705,
      0x2728,
      0x274C, 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x2B50, 0x2B55, 0x2E80...0x303E, 0x3041...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB,
      0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: return 0
      default: return 1
      }
    }
  }
}
