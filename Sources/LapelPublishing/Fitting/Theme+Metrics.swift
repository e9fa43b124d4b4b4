import Lapel

extension Theme {
  /// The sizes of a page on paper.
  func metrics(for language: Language, _ style: PageStyle, fonts: PrintFonts) -> PageMetrics {
    let values = tokens(for: language, style: style).print
    let pairs = zip(file.print.rows.map(\.name), values).map { ($0, $1) }
    return PageMetrics(
      Dictionary(pairs, uniquingKeysWith: { first, _ in first }), paper: style.options.paper,
      fonts: style.options.latinFont == nil ? fonts : .unknown)
  }
}
