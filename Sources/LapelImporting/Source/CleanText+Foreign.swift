import LapelTeX
import LapelXML

extension CleanText {
  /// Text of a foreign file as it may stand in a career: no control characters, no HTML, one kind of line end.
  static func of(_ text: String) -> String {
    let bytes = Marks(text)
    if !bytes.mayBeDropped, !bytes.hasReturn, !bytes.mayBeHTML, !bytes.hasStar { return trimmed(text) }
    var clean =
      bytes.mayBeDropped ? String(String.UnicodeScalarView(text.unicodeScalars.filter(isKept))) : text
    if bytes.hasReturn {
      clean = clean.replacingBytes(of: "\r\n", with: "\n").replacingBytes(of: "\r", with: "\n")
    }
    if bytes.mayBeHTML, HTMLText.seems(clean) { clean = HTMLText.markdown(clean) }
    // What was bold is a matter of layout; marks without a partner are the text's own.
    if clean.hasBytes("**"), !clean.hasBytes("****"), clean.allBytes(of: "**").count.isMultiple(of: 2) {
      clean = clean.replacingBytes(of: "**", with: "")
    }
    return trimmed(clean)
  }

  /// What one look at the bytes of a text tells of it: most texts need nothing more.
  private struct Marks {
    var (mayBeDropped, hasReturn, mayBeHTML, hasStar) = (false, false, false, false)

    init(_ text: String) {
      var (second, before): (UInt8, UInt8) = (0, 0)
      for byte in text.utf8 {
        switch byte {
        case 0x0A, 0x09: break
        case 0x0D: hasReturn = true
        case 0..<0x20, 0x7F, 0xEF: mayBeDropped = true
        case UInt8(ascii: "<"), UInt8(ascii: "&"): mayBeHTML = true
        case UInt8(ascii: "*"): hasStar = true
        // U+0080 to U+009F, and the marks of U+2028 and after and of U+2066 and after.
        case 0x80...0x9F where before == 0xC2: mayBeDropped = true
        case 0xA6...0xAE where second == 0xE2 && (before == 0x80 || before == 0x81): mayBeDropped = true
        default: break
        }
        (second, before) = (before, byte)
      }
    }
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
