import Lapel
import LapelDiagnostics

/// Evaluates the lengths and words in a `page.yaml` for one language and density.
struct ThemeLengths {
  let theme: ThemeFile
  /// The sizes of the page, over those of the theme.
  let sizes: ThemeTable
  let language: Language
  let style: PageStyle
  var report = Report()

  private static let pointsPerMillimetre = 72 / 25.4

  /// A length in points; nil, with a report, when it is not a length.
  mutating func length(_ written: PlainText?) -> Double? {
    guard let written else { return nil }
    var words = written.text.split(separator: " ")
    let unit = words.last == "mm" ? Self.pointsPerMillimetre : 1
    if words.last == "mm" { words.removeLast() }
    guard words.count == 1, let word = words.first else { return refuse(written) }
    if let number = Double(word) { return bounded(number * unit, written) }
    let sign: Double = word.hasPrefix("-") ? -1 : 1
    let name = String(word.drop { $0 == "-" })
    guard let row = row(name) else { return refuse(written) }
    guard let number = Double(row.value(style.densityColumn, for: language)) else { return refuse(written) }
    return bounded(number * unit * sign, written)
  }

  /// A margin of the theme, or the person's own, in points.
  mutating func margin(_ name: String, else standard: Double) -> Double {
    let box = row("date_box").flatMap { Double($0.value(style.densityColumn, for: language)) } ?? 0
    let own = style.margin(name, box: box)
    let written = own ?? row(name)?.value(style.densityColumn, for: language)
    return (written.flatMap(Double.init) ?? standard) * Self.pointsPerMillimetre
  }

  private func row(_ name: String) -> ThemeTable.Row? {
    sizes.rows.first { $0.name == name } ?? theme.print.rows.first { $0.name == name }
  }

  /// The theme's colour with a name; nil when there is none.
  mutating func color(_ written: PlainText?) -> Colour? {
    guard let written else { return nil }
    if written.text == "accent", let accent = style.accent { return accent }
    guard let row = theme.colors.rows.first(where: { $0.name == written.text }),
      let colour = Colour(row.value(0, for: language))
    else {
      let names = theme.colors.rows.map(\.name)
      let near = Spelling.nearest(to: written.text, in: names)
      report.add(
        Diagnostic(
          .themeValue, "the theme has no colour named `\(written.text)`", at: written.origin.range,
          hints: [near.map { "did you mean `\($0)`?" } ?? "there are: \(names.joined(separator: ", "))"]))
      return nil
    }
    return colour
  }

  /// Whether a text is a word and not the other; any further word is reported.
  mutating func isWord(_ word: String, _ written: PlainText?, or other: String) -> Bool {
    guard let written else { return false }
    if written.text == word { return true }
    if written.text != other {
      report.add(
        Diagnostic(
          .themeValue, "expected `\(word)` or `\(other)`, and this is `\(written.text)`",
          at: written.origin.range))
    }
    return false
  }

  /// The length in points; nil, with a report, when it is larger than any sheet, so that no sum of lengths overflows.
  private mutating func bounded(_ length: Double, _ written: PlainText) -> Double? {
    length.isFinite && abs(length) <= 2000 ? length : refuse(written)
  }

  private mutating func refuse(_ written: PlainText) -> Double? {
    let names = (sizes.rows + theme.print.rows).map(\.name)
    let near = Spelling.nearest(to: String(written.text.split(separator: " ").first ?? ""), in: names)
    report.add(
      Diagnostic(
        .themeValue, "expected a length, and this is `\(written.text)`", at: written.origin.range,
        hints: [
          near.map { "did you mean `\($0)`?" }
            ?? "write a number of points, a name of the theme's `print`, or either followed by `mm`"
        ]))
    return nil
  }
}
