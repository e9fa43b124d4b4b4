import Lapel

/// What of a theme's looks a word processor's document takes: its typeface, its colours, the sheet.
struct DocumentLook: Sendable {
  /// For Latin text.
  var typeface = "Calibri"
  /// For Korean, Chinese and Japanese text; nil: the reader's own.
  var koreanTypeface: String?
  /// Six hexadecimal digits, as WordprocessingML has colours.
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

  /// `#0A5273` as `0A5273`.
  private static func digits(_ colour: String?) -> String? {
    guard let colour, colour.utf8.count == 7, colour.first == "#", colour.dropFirst().allSatisfy(\.isHexDigit)
    else { return nil }
    return colour.dropFirst().uppercased()
  }
}
