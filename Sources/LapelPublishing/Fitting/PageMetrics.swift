import Lapel

/// A theme's sizes for one page, in points: what its LaTeX macros use.
struct PageMetrics: Sendable {
  let textWidth: Double
  let textHeight: Double
  /// Of the Latin text; Hangul is as wide in all of them.
  let regular: FontWidths
  let bold: FontWidths
  private let values: [String: Double]

  /// A millimetre in TeX's points.
  static let millimetre = 72.27 / 25.4

  /// - Parameters:
  ///   - values: the theme's table `print`, for the density and the language of the page.
  ///   - fonts: those that TeX has; where the theme's own is not among them, Noto is wider, so that no page
  ///     is promised too much.
  init(_ values: [String: String], paper: ResolvedOptions.Paper, fonts: PrintFonts) {
    var numbers: [String: Double] = [:]
    for (name, text) in values { numbers[name] = Double(text) }
    self.values = numbers
    (regular, bold) = fonts.widths(of: values["typeface"] ?? "")
    let (width, height) = paper == .a4 ? (210.0, 297.0) : (215.9, 279.4)
    func margin(_ side: String) -> Double { numbers["margin_\(side)"] ?? 20 }
    textWidth = (width - margin("left") - margin("right")) * Self.millimetre
    textHeight = (height - margin("top") - margin("bottom")) * Self.millimetre
  }

  /// A column that is no page: nothing of it is broken.
  init(textWidth: Double, sizes: [String: Double]) {
    (self.textWidth, textHeight, values) = (textWidth, .infinity, sizes)
    (regular, bold) = PrintFonts.unknown.widths(of: "")
  }

  /// A size of the theme; Gyeol's where the theme has none of that name.
  subscript(_ name: String) -> Double { values[name] ?? Self.usual[name] ?? 0 }

  private static let usual: [String: Double] = [
    "body": 9.6, "body_leading": 13.1, "small": 8.6, "small_leading": 12, "name_leading": 30, "name_gap": 3,
    "headline": 10.8, "headline_leading": 14.5, "contact_gap": 4, "head_before": 23, "head_after": 15,
    "title": 10.6, "title_leading": 14, "entry_gap": 6.2, "part_gap": 3.6, "strength_gap": 2.6,
    "bullet_gap": 1,
    "bullet_indent": 3.4,
  ]
}
