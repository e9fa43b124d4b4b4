/// How one page looks, beyond what its theme says.
package struct PageStyle: Sendable {
  /// Theme, accent, sheet, density and what else the person chose.
  package var options: ResolvedOptions
  /// The day that a PDF says it was made on, `20231114`: a constant unless the build is given a day.
  package var day: String
  /// The PDF that is beside the page, for a link to it; nil when there is none.
  package var pdfName: String?
  /// `@font-face` rules of the fonts that an HTML page holds.
  var fontRules: [String] = []

  /// A page without a PDF beside it, made on the day that stands for all, unless more is said.
  package init(options: ResolvedOptions, day: String = "20000101", pdfName: String? = nil) {
    self.options = options
    self.day = day
    self.pdfName = pdfName
  }

  var accent: Colour? { options.accent.flatMap(Colour.init) }

  /// Which column of a theme's sizes.
  var densityColumn: Int {
    switch options.density {
    case .compact: 0
    case .standard: 1
    case .comfortable: 2
    }
  }

  /// A margin that the person has set, in mm, by the name of the theme's own.
  ///
  /// - Parameter box: what is in the left margin and needs room of its own.
  func margin(_ name: String, box: Double) -> String? {
    guard let margin = options.margin, Self.margins.contains(name) else { return nil }
    let length = name == "margin_left" ? margin + box : margin
    return Int(exactly: length).map(String.init) ?? String(length)
  }

  /// In the PDF, and as a browser prints the page.
  private static let margins: Set = [
    "margin_left", "margin_right", "margin_top", "margin_bottom", "web_left", "web_right", "web_top",
    "web_bottom",
  ]
}
