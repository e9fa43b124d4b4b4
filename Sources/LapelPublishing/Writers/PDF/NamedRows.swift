import Lapel
import LapelDiagnostics
import LapelYAML

/// Rows by their names, each with values by property; names and properties are closed lists.
struct NamedRows<Name, Property>: NodeConvertible
where Name: WordOfTheme, Property: WordOfTheme {
  struct Row: Sendable {
    let name: Name
    let values: [Property: PlainText]

    subscript(property: Property) -> PlainText? { values[property] }
  }

  let rows: [Row]

  static var shape: Shape { .map("a name", .map("a property", .text("a value"))) }
  static var absent: NamedRows? { NamedRows(rows: []) }

  var tree: Tree? { nil }

  static func read(_ node: Node, _ report: inout Report) -> NamedRows? {
    guard node.kind == .mapping else {
      report.add(Diagnostic(.wrongShape, "expected names, each with its properties", at: node.range))
      return nil
    }
    var rows: [Row] = []
    for (key, value) in node.pairs {
      guard let name = Name.read(key, &report) else { continue }
      guard value.kind == .mapping else {
        report.add(Diagnostic(.wrongShape, "expected properties, each with a value", at: value.range))
        continue
      }
      var values: [Property: PlainText] = [:]
      for (key, value) in value.pairs {
        guard let property = Property.read(key, &report) else { continue }
        values[property] = PlainText.read(value, &report)
      }
      rows.append(Row(name: name, values: values))
    }
    return NamedRows(rows: rows)
  }
}

/// A word of a closed list that a theme's file may contain.
protocol WordOfTheme: RawRepresentable, CaseIterable, Hashable, Sendable, SendableMetatype
where RawValue == String {
  /// What the words name, for messages: `style`.
  static var kind: String { get }
}

extension WordOfTheme {
  /// The word in a node; nil, with a report, when it is not in the list.
  static func read(_ node: Node, _ report: inout Report) -> Self? {
    named(node.text, at: node.range, &report)
  }

  static func named(_ word: String, at range: SourceRange?, _ report: inout Report) -> Self? {
    if let known = Self(rawValue: word) { return known }
    let all = allCases.map(\.rawValue)
    let near = Spelling.nearest(to: word, in: all)
    report.add(
      Diagnostic(
        .themeValue, "there is no \(kind) named `\(word)`", at: range,
        hints: [near.map { "did you mean `\($0)`?" } ?? "there are: \(all.joined(separator: ", "))"]))
    return nil
  }
}
