import Lapel
package import LapelDiagnostics
import LapelYAML

/// A theme that has been read: the tokens of its `theme.yaml`, and its templates in a store.
package struct Theme: Sendable {
  /// The folder's name: `gyeol`.
  package let folder: String
  let file: ThemeFile
  /// Which parts of an entry are in which of its lines.
  let arrangement: Arrangement
  /// The personal data that it has boxes for, in order.
  let boxes: [PersonalBox]
  let store: TemplateStore

  /// Reads the `theme.yaml` of a theme, and reports what is wrong in it.
  ///
  /// - Parameter place: where the theme is named in a career file; nil when it is not.
  package init?(
    _ folder: String, in store: TemplateStore, at place: SourceRange? = nil, files: inout SourceSet,
    report: inout Report
  ) {
    guard let source = store.file(folder + "/theme.yaml") else {
      let near = Spelling.nearest(to: folder, in: store.themes)
      report.add(
        Diagnostic(
          .unknownTheme, "there is no theme named `\(folder)`", at: place,
          hints: [
            near.map { "did you mean `\($0)`?" } ?? "there are: \(store.themes.joined(separator: ", "))"
          ], fix: .init(Slip.name(for: folder, among: store.themes), at: place)))
      return nil
    }
    let errors = report.count(.error)
    guard var file = ThemeFile.read(source, files: &files, report: &report) else { return nil }
    var store = store
    if let like = file.like {
      guard let base = store.file(like.text + "/theme.yaml"),
        let other = ThemeFile.read(base, files: &files, report: &report)
      else {
        report.add(
          Diagnostic(
            .unknownTheme, "there is no theme named `\(like.text)`", at: like.origin.range,
            hints: ["there are: \(store.themes.joined(separator: ", "))"]))
        return nil
      }
      file = file.over(other)
      store = store.based(folder, on: like.text)
    }
    file.checkColours(&report)
    arrangement = file.arrange?.arrangement(&report) ?? Arrangement()
    boxes = file.readBoxes(&report)
    guard report.count(.error) == errors else { return nil }
    self.folder = folder
    self.file = file
    self.store = store
  }

  // MARK: Tokens

  /// The values that templates know as `colors`, `dark`, `print` and `screen`.
  func tokens(for language: Language, style: PageStyle) -> ThemeTokens {
    let box =
      file.print.rows.first { $0.name == "date_box" }
      .flatMap { Double($0.value(style.densityColumn, for: language)) } ?? 0
    return ThemeTokens(
      light: colours(column: 0, accent: style.accent, language),
      dark: colours(column: 1, accent: style.accent.map(darkAccent), language),
      print: file.print.rows.map { row in
        style.margin(row.name, box: box) ?? row.value(style.densityColumn, for: language)
      },
      screen: file.screen.rows.map { $0.value(0, for: language) })
  }

  var tokenShapes: [(name: String, shape: TemplateShape)] {
    func shape(_ table: ThemeTable) -> TemplateShape { .record(table.rows.map { .init($0.name, .text) }) }
    return [
      ("colors", shape(file.colors)), ("dark", shape(file.colors)), ("print", shape(file.print)),
      ("screen", shape(file.screen)),
    ]
  }

  /// The fields by which templates use what `tokens` gives.
  func tokenFields<Root>(_ tokens: @escaping @Sendable (Root) -> ThemeTokens) -> [TemplateField<Root>] {
    let values: [@Sendable (ThemeTokens) -> [String]] = [
      { $0.light }, { $0.dark }, { $0.print }, { $0.screen },
    ]
    return zip(tokenShapes, values).map { named, values in
      .made(named.name, named.shape) { .record(values(tokens($0)).map(TemplateValue.text)) }
    }
  }

  private func colours(column: Int, accent: Colour?, _ language: Language) -> [String] {
    file.colors.rows.map { row in
      if row.name == "accent", let accent { return accent.digits }
      return Colour(row.value(column, for: language))?.digits ?? ""
    }
  }

  private func colour(_ name: String, column: Int) -> Colour? {
    file.colors.rows.first { $0.name == name }.flatMap { Colour($0.value(column, for: .english)) }
  }

  private func darkAccent(_ accent: Colour) -> Colour {
    accent.lightened(on: colour("paper", column: 1) ?? Colour(red: 0, green: 0, blue: 0))
  }

  /// Whether it sets sections in its own way, so that it is worth finding out how they fit into columns.
  func hasColumns(_ kind: TemplateKind) -> Bool {
    kind == .html && store.file("\(folder)/html/main.html") != nil
  }

  /// The lowest contrast of an accent with what it is printed on.
  func contrast(of accent: Colour) -> Double {
    ["paper", "wash"].compactMap { colour($0, column: 0)?.contrast(with: accent) }.min() ?? 21
  }
}

/// A theme's values for one page, in the order of `theme.yaml`.
struct ThemeTokens: Sendable {
  let light: [String]
  let dark: [String]
  let print: [String]
  let screen: [String]
}

extension ThemeFile {
  static func read(_ source: SourceFile, files: inout SourceSet, report: inout Report) -> ThemeFile? {
    let yaml = YAMLFile.read(source, id: files.add(source), mode: .strict, report: &report)
    return yaml.documents.first.flatMap { read($0, &report) }
  }

  fileprivate func readBoxes(_ report: inout Report) -> [PersonalBox] {
    boxes.compactMap { written in
      if let box = PersonalBox(rawValue: written.text) { return box }
      let names = PersonalBox.allCases.map(\.rawValue)
      report.add(
        Diagnostic(
          .themeValue, "no form has a box for `\(written.text)`", at: written.origin.range,
          hints: ["there are: \(names.joined(separator: ", "))"],
          fix: .init(Slip.name(for: written.text, among: names), at: written.origin.range)))
      return nil
    }
  }

  fileprivate func checkColours(_ report: inout Report) {
    for row in colors.rows {
      for written in row.cells.flatMap(\.columns) where Colour(written) == nil {
        report.add(
          Diagnostic(
            .themeValue, "`\(row.name)` is no colour: `\(written)`", at: row.range,
            hints: ["write `'#RRGGBB'`, in quotes"]))
      }
    }
  }
}
