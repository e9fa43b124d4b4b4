/// How one page looks, beyond what its theme says.
package struct PageStyle: Sendable {
  /// Theme, accent, paper, density and the person's other choices.
  package var options: ResolvedOptions
  /// The day on which a PDF says it was made, `20231114`: a constant unless the build is given a day.
  package var day: String
  /// The PDF beside the page, for a link to it; nil when there is none.
  package var pdfName: String?
  /// The `@font-face` rules of the fonts embedded in an HTML page.
  var fontRules: [String] = []

  /// Makes a style, by default without a PDF beside the page and with a constant day.
  package init(options: ResolvedOptions, day: String = "20000101", pdfName: String? = nil) {
    self.options = options
    self.day = day
    self.pdfName = pdfName
  }

  var accent: Colour? { options.accent.flatMap(Colour.init) }

  /// The index of the column in a theme's sizes.
  var densityColumn: Int {
    switch options.density {
    case .compact: 0
    case .standard: 1
    case .comfortable: 2
    }
  }

  /// A margin that the person has set, in mm, by the name of the theme's own; nil: the theme's.
  ///
  /// - Parameter box: the width of what is in the left margin and needs room of its own.
  func margin(_ name: String, box: Double) -> String? {
    guard let margin = options.margin, Self.margins.contains(name) else { return nil }
    let length = name == "margin_left" ? margin + box : margin
    return Int(exactly: length).map(String.init) ?? String(length)
  }

  /// The margins in the PDF, and those with which a browser prints the page.
  private static let margins: Set = [
    "margin_left", "margin_right", "margin_top", "margin_bottom", "web_left", "web_right", "web_top",
    "web_bottom",
  ]
}
