import LapelTeX
import LapelXML

extension CleanText {
  /// Text of a foreign file as it may stand in a career: no control characters, no HTML, one kind of line end.
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
