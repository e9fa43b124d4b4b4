internal import LapelXML

/// A table whose first row heads its columns (`담당업무 | 자격요건`), in the order it is meant: each cell under its
/// head.
struct PageColumns {
  /// Heads and cells by turns.
  let cells: [XMLNode]

  /// A head is repeated for each row; more rows than this are a table of data.
  private static let mostRows = 40
  private static let longestHead = 60

  /// nil for a table that reads well row by row.
  init?(_ table: XMLNode) {
    var rows: [[XMLNode]] = []
    for child in table.children where child.kind == .element {
      if child.name == "tr" {
        rows.append(Self.cells(of: child))
      } else if ["thead", "tbody", "tfoot"].contains(child.name) {
        rows += child.children.filter { $0.name == "tr" }.map(Self.cells)
      }
      if rows.count > Self.mostRows { return nil }
    }
    guard let heads = rows.first, heads.count > 1, rows.count > 1,
      heads.allSatisfy({ $0.name == "th" && $0.text.unicodeScalars.count <= Self.longestHead })
    else { return nil }
    let body = rows.dropFirst()
    guard body.allSatisfy({ $0.count == heads.count && $0.contains { $0.name == "td" } }) else { return nil }
    cells = body.flatMap { row in zip(heads, row).flatMap { [$0, $1] } }
  }

  private static func cells(of row: XMLNode) -> [XMLNode] {
    row.children.filter { $0.name == "td" || $0.name == "th" }
  }
}
