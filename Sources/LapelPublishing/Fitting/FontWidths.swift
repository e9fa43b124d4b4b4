/// How wide text is, in thousandths of its size: the advances of the fonts that the built-in themes are
/// printed in.
struct FontWidths: Sendable {
  /// U+0020 to U+007E.
  private let ascii: [Int]
  private let hangul: Int

  static let notoSans = FontWidths(ascii: AdvanceTables.notoSans, hangul: 920)
  static let notoSansBold = FontWidths(ascii: AdvanceTables.notoSansBold, hangul: 920)
  static let notoSerif = FontWidths(ascii: AdvanceTables.notoSerif, hangul: 966)
  static let notoSerifBold = FontWidths(ascii: AdvanceTables.notoSerifBold, hangul: 966)
  static let firaSans = FontWidths(ascii: AdvanceTables.firaSans, hangul: 920)
  static let firaSansBold = FontWidths(ascii: AdvanceTables.firaSansSemiBold, hangul: 920)
  static let libertinus = FontWidths(ascii: AdvanceTables.libertinusSerif, hangul: 966)
  static let libertinusBold = FontWidths(ascii: AdvanceTables.libertinusSerifSemibold, hangul: 966)

  func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: ascii[Int(scalar.value) - 0x20]
    case 0xA0: ascii[0]
    case 0xB7: 260
    case 0x2018, 0x2019: 220
    case 0x2013: 520
    case 0x2014, 0x2026: 780
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x11FF, 0xAC00...0xD7A3: hangul
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x2190...0x21FF, 0x1F000...0x1FFFF: 1000
    default: 580
    }
  }
}
