import Lapel

/// A text without the characters that a page must not hold, so that every format prints the same.
///
/// Controls and non-characters become U+FFFD, which is seen. Marks that reorder what is around them are
/// left out: a name must not be able to turn the page around it. White space of every kind but the no-break
/// space becomes a blank. What was typed as a letter and its accent, or as parts of a syllable, is composed.
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

  /// In Unicode's normal form C, as a page of the web should be.
  static func composed(_ text: String) -> String {
    text.utf8.contains(where: mayBeDecomposed) ? text.composed : text
  }

  /// The bytes that begin characters of which some belong to the one before: all from U+0300 on, but for Han characters
  /// and whole syllables of Hangul.
  private static func mayBeDecomposed(_ byte: UInt8) -> Bool {
    (0xCC...0xE3).contains(byte) || byte >= 0xEF
  }

  /// Controls, and the bytes that begin the characters above U+007F which are looked at.
  private static func mayNeedCare(_ byte: UInt8) -> Bool {
    byte < 32 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte >= 0xF0
  }
}
