import Lapel

/// Removes characters that a page must not contain, so that every format prints the same.
///
/// Controls and non-characters become U+FFFD, which is visible. Marks that reorder the text around them are
/// removed, since a name must not be able to turn the page around it. White space of any kind except the no-break
/// space becomes a blank. A letter typed with a separate accent, or a syllable typed in parts, is composed.
enum VisibleCharacters {
  static func of(_ text: String) -> String {
    let text = composed(text)
    guard text.utf8.contains(where: mayNeedCare) else { return text }
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: output.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      case 0..<32, 0x7F...0x9F, 0xFFFE, 0xFFFF, 0xFDD0...0xFDEF: output.append("\u{FFFD}")
      case let value where value & 0xFFFE == 0xFFFE: output.append("\u{FFFD}")
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  /// The text in Unicode's normal form C, as web pages should have it.
  static func composed(_ text: String) -> String {
    text.utf8.contains(where: mayBeDecomposed) ? text.composed : text
  }

  /// Whether a byte may begin a character that belongs to the one before: all from U+0300 on, except Han characters
  /// and whole syllables of Hangul.
  private static func mayBeDecomposed(_ byte: UInt8) -> Bool {
    (0xCC...0xE3).contains(byte) || byte >= 0xEF
  }

  /// Whether a byte is a control, or may begin a character above U+007F that needs a check.
  private static func mayNeedCare(_ byte: UInt8) -> Bool {
    byte < 32 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte >= 0xF0
  }
}
