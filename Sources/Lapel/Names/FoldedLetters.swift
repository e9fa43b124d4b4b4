/// Letters as names are compared by: small, and without the marks that some writers leave out.
enum FoldedLetters {
  /// `Solís` → `solis`, `Łódź` → `lodz`, `Æ` → `ae`; other scripts as they are, Hangul composed.
  static func of(_ text: some StringProtocol) -> String {
    var folded = ""
    append(String(text).unicodeScalars, to: &folded)
    return folded
  }

  static func append(_ scalars: some Sequence<Unicode.Scalar>, to folded: inout String) {
    for scalar in scalars {
      if scalar.isASCII {
        let isCapital = (0x41...0x5A).contains(scalar.value)
        folded.unicodeScalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      } else if Hangul.isSyllable(scalar.value) {
        folded.unicodeScalars.append(scalar)
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else {
        folded += base(of: scalar) ?? scalar.properties.lowercaseMapping
      }
    }
  }

  /// The plain letter of a Latin one with marks, from its name in Unicode: `LATIN SMALL LETTER O WITH STROKE`.
  private static func base(of scalar: Unicode.Scalar) -> String? {
    guard (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value),
      let name = scalar.properties.name
    else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" else { return nil }
    switch words[3] {
    case "SHARP": return "ss"
    case "DOTLESS": return "i"
    case "ETH": return "d"
    case "THORN": return "th"
    default: return words[3].count <= 2 ? words[3].lowercased() : nil
    }
  }
}
