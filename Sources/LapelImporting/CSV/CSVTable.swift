import LapelTeX

/// A table of comma-separated values: RFC 4180, and as tables are saved elsewhere, with semicolons or tabs.
struct CSVTable {
  /// The names of the columns.
  let header: [String]
  /// Each row with the line it begins on.
  let rows: [(line: Int, cells: [String])]

  /// A table of commas alone makes a cell of each of its bytes: memory stays within some hundred megabytes.
  private static let mostCells = 2_000_000
  /// A spreadsheet's blank columns to the right are saved too, and nobody's table is wider.
  private static let mostColumns = 1_000

  /// - Parameter isHeader: which row has the names of the columns; what stands before it is a remark.
  init(_ text: String, isHeader: ([String]) -> Bool = { $0.count > 1 || !$0[0].isEmpty }) {
    var reader = CSVReader(text)
    var header: [String] = []
    var rows: [(Int, [String])] = []
    var cells = 0
    while let row = reader.row(), cells < Self.mostCells {
      cells += row.cells.count
      let row = (line: row.line, cells: Array(row.cells.prefix(Self.mostColumns)))
      if header.isEmpty {
        if isHeader(row.cells) { header = row.cells.map { String(Blanks.trimmed($0[...])) } }
      } else if row.cells.contains(where: { !$0.isEmpty }) {
        rows.append(row)
      }
    }
    self.header = header
    self.rows = rows
  }

  /// Each row as fields by the names of the columns, with its place.
  func records(in file: String) -> [SourceValue] {
    rows.map { row in
      .fields(
        row.cells.enumerated().map { index, cell in
          let name = index < header.count ? header[index] : "column \(index + 1)"
          let place = "\(file):\(row.line) \(name)"
          return SourceField(key: name, place: place, value: .text(SourceText(cell, at: place)))
        })
    }
  }
}
