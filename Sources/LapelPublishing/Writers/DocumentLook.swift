import Lapel

/// What a Word document takes from a theme: its typeface, its colours, the paper.
struct DocumentLook: Sendable {
  /// The typeface for Latin text.
  var typeface = "Calibri"
  /// The typeface for Korean, Chinese and Japanese text; nil: the reader's own.
  var koreanTypeface: String?
  /// The accent colour, six hexadecimal digits as in WordprocessingML.
  var accent = "0A5273"
  var muted = "5F6B78"
  var paper = ResolvedOptions.Paper.a4
  /// All four margins in mm.
  var margin = 20.0

  init() {}

  init(_ options: ResolvedOptions, _ theme: Theme?, _ words: Words, in language: Language) {
    self.init()
    func colour(_ name: String) -> String? {
      theme?.file.colors.rows.first { $0.name == name }.map { $0.value(0, for: language) }
    }
    typeface =
      options.latinFont ?? theme?.file.print.rows.first { $0.name == "typeface" }?.value(0, for: language)
      ?? typeface
    koreanTypeface = options.koreanFont ?? words.optional("typeface.office")
    accent = Self.digits(options.accent ?? colour("accent")) ?? accent
    muted = Self.digits(colour("ink3")) ?? muted
    paper = options.paper
    margin = options.margin ?? margin
  }

  /// The digits of a colour: `0A5273` for `#0A5273`; nil for any other notation.
  private static func digits(_ colour: String?) -> String? {
    guard let colour, colour.utf8.count == 7, colour.first == "#", colour.dropFirst().allSatisfy(\.isHexDigit)
    else { return nil }
    return colour.dropFirst().uppercased()
  }
}
