import Lapel
import LapelDiagnostics
import LapelYAML

/// A theme's `theme.yaml`: its numbers and colours, so that templates need no arithmetic.
struct ThemeFile: Record {
  let name: PlainText
  let summary: PlainText?
  let like: PlainText?
  let languages: [PlainText]
  let papers: [PlainText]
  let colors: ThemeTable
  let print: ThemeTable
  let screen: ThemeTable
  let arrange: ThemeArrangement?
  let boxes: [PlainText]

  static let schema = Schema(
    "theme", Self.init,
    fields: Field("name", \.name, .option, "Its name, as people call it."),
    Field("summary", \.summary, .option, "What it looks like, in a line."),
    Field("like", \.like, .option, "The theme whose files and values serve where it has none of its own."),
    Field("languages", \.languages, .option, "The languages it was made for.", example: "[ko, en]"),
    Field("papers", \.papers, .option, "The sheets it was made for.", example: "[a4, letter]"),
    Field(
      "colors", \.colors, .option,
      "Its colours, each for light and dark: `colors.ink` and `dark.ink` in templates.",
      example: "{ink: ['#17212B', '#E6EBF0']}"),
    Field(
      "print", \.print, .option,
      "Its sizes on paper, for `compact`, `standard` and `comfortable`: `print.body` in templates.",
      example: "{body: [9, 9.6, 10.2]}"),
    Field(
      "screen", \.screen, .option, "Its sizes on screen: `screen.leading` in templates.",
      example: "{leading: {en: 1.58, ko: 1.68}}"),
    Field("arrange", \.arrange, .option, "What of an entry stands in which of its lines."),
    Field(
      "boxes", \.boxes, .option, "What of the person it has a box for, as forms do.",
      example: "[birth_date, origin, family]"))
}

extension ThemeFile {
  /// The file with another theme's values where it has none of its own.
  func over(_ base: ThemeFile) -> ThemeFile {
    ThemeFile(
      name: name, summary: summary, like: like, languages: languages, papers: papers,
      colors: colors.over(base.colors), print: print.over(base.print), screen: screen.over(base.screen),
      arrange: arrange ?? base.arrange, boxes: boxes.isEmpty ? base.boxes : boxes)
  }
}

/// Names with a value each: one for all languages or one per language, and for each of these one column or one per
/// density.
struct ThemeTable: NodeConvertible {
  struct Row: Sendable {
    let name: String
    let cells: [Cell]
    let range: SourceRange
  }

  /// The values for one language, or for every language without values of its own.
  struct Cell: Sendable {
    let language: String?
    let columns: [String]
  }

  let rows: [Row]

  func over(_ base: ThemeTable) -> ThemeTable {
    let own = Dictionary(rows.map { ($0.name, $0) }) { first, _ in first }
    let known = Set(base.rows.map(\.name))
    return ThemeTable(rows: base.rows.map { own[$0.name] ?? $0 } + rows.filter { !known.contains($0.name) })
  }

  static var shape: Shape {
    .map(
      "a name for templates",
      .either([.oneOrMany(.text("a value")), .map("a language", .oneOrMany(.text("a value")))]))
  }
  static var absent: ThemeTable? { ThemeTable(rows: []) }

  var tree: Tree? { nil }

  static func read(_ node: Node, _ report: inout Report) -> ThemeTable? {
    guard node.kind == .mapping else {
      report.add(Diagnostic(.wrongShape, "expected names, each with a value", at: node.range))
      return nil
    }
    var rows: [Row] = []
    for (key, value) in node.pairs {
      let cells: [Cell]
      if value.kind == .mapping {
        cells = value.pairs.compactMap { language, value in
          columns(value, &report).map { Cell(language: language.text, columns: $0) }
        }
      } else {
        cells = columns(value, &report).map { [Cell(language: nil, columns: $0)] } ?? []
      }
      rows.append(Row(name: key.text, cells: cells, range: value.range))
    }
    return ThemeTable(rows: rows)
  }

  private static func columns(_ node: Node, _ report: inout Report) -> [String]? {
    switch node.kind {
    case .scalar: return [node.text]
    case .sequence:
      let columns = node.items.map(\.text)
      if !columns.isEmpty, node.items.allSatisfy({ $0.kind == .scalar }) { return columns }
    case .mapping: break
    }
    report.add(Diagnostic(.wrongShape, "expected a value, or a list of values", at: node.range))
    return nil
  }
}

extension ThemeTable.Row {
  /// The value in a column for a language; the last column is used for any that are missing.
  func value(_ column: Int, for language: Language) -> String {
    let cell =
      cells.first { $0.language == String(language.primary) } ?? cells.first { $0.language == nil }
      ?? cells.first { $0.language == "en" } ?? cells.first
    guard let columns = cell?.columns, !columns.isEmpty else { return "" }
    return columns[min(column, columns.count - 1)]
  }
}
