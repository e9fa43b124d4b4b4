import LapelTeX
import LapelXML

/// The names of a table's columns, looked up once for all of its rows.
struct HTMLTables {
  private var table: XMLNode?
  private var first: XMLNode?
  private var names: [String] = []

  /// The columns of a row's table, and whether the row is the one that names them.
  mutating func columns(of row: XMLNode) -> (columns: [String], isHeader: Bool) {
    var table = row.parent
    while let node = table, node.name != "table" { table = node.parent }
    guard let table else { return ([], false) }
    if self.table != table { read(table) }
    return (names, !names.isEmpty && first == row)
  }

  /// Whether the cells of a row only lay the page out: they hold blocks. The last one of a row with a time may, for what was done.
  static func isLayout(_ cells: [XMLNode]) -> Bool {
    func hasBlocks(_ cell: XMLNode) -> Bool {
      cell.descendants.contains { ["p", "li", "h2", "h3", "div"].contains($0.name) }
    }
    guard cells.contains(where: hasBlocks) else { return false }
    let isOfData =
      cells.count > 2 && !cells.dropLast().contains(where: hasBlocks)
      && cells.dropLast().contains { DraftPeriod.read(CleanText.folded($0.text)) != nil }
    return !isOfData
  }

  private mutating func read(_ table: XMLNode) {
    self.table = table
    let rows = table.elements.flatMap { $0.name == "tr" ? [$0] : $0.elements.filter { $0.name == "tr" } }
    first = rows.first
    let cells = first?.elements ?? []
    // A table of one row says something in it.
    let isHeader = rows.count > 1 && cells.count > 1 && cells.allSatisfy { $0.name == "th" }
    names = isHeader ? cells.map { CleanText.folded($0.text) } : []
  }
}
