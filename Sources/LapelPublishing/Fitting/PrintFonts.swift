/// The Latin fonts that TeX has here, of those that the built-in themes ask for first.
struct PrintFonts: Sendable, Hashable {
  var hasFiraSans = false
  var hasLibertinus = false

  /// Where nothing is known of TeX: the widest.
  static let unknown = PrintFonts()

  /// Asks TeX's own tree and the system, as TeX does.
  static func find(for run: TeXRun) async -> PrintFonts {
    let found = await FontFinder.find(SearchPath(run.environment), run.environment)
    return PrintFonts(hasFiraSans: found["Fira Sans"] != nil, hasLibertinus: found["Libertinus Serif"] != nil)
  }

  /// - Parameter typeface: what a theme's `print.typeface` says.
  func widths(of typeface: String) -> (regular: FontWidths, bold: FontWidths) {
    switch typeface {
    case "Fira Sans" where hasFiraSans: (.firaSans, .firaSansBold)
    case "Libertinus Serif" where hasLibertinus: (.libertinus, .libertinusBold)
    case "Libertinus Serif", "serif": (.notoSerif, .notoSerifBold)
    default: (.notoSans, .notoSansBold)
    }
  }
}
