import LapelTeX
import LapelXML

/// The names of a table's columns, looked up once for all of its rows.
struct HTMLTables {
  private var table: XMLNode?
  private var first: XMLNode?
  private var names: [String] = []
  /// What cells of earlier rows say of those under them, by their column, and of how many.
  private var spans: [Int: (text: String, rows: Int)] = [:]

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

  /// The texts of a row as pieces, in a table whose columns are named with those of cells that stand for several rows.
  mutating func pieces(_ texts: [String], _ cells: [XMLNode], at place: String) -> [LoosePiece] {
    var row: [LoosePiece] = []
    var rest = zip(texts, cells).makeIterator()
    while row.count < names.count {
      if let span = spans[row.count] {
        spans[row.count] = span.rows > 1 ? (span.text, span.rows - 1) : nil
        row.append(LoosePiece(Said(span.text, [])))
        continue
      }
      guard let (text, cell) = rest.next() else { break }
      if let rows = cell[attribute: "rowspan"].flatMap({ Int($0) }), (2...Self.mostRows).contains(rows) {
        spans[row.count] = (text, rows - 1)
      }
      row.append(LoosePiece(text, at: place))
    }
    while let (text, _) = rest.next() { row.append(LoosePiece(text, at: place)) }
    return row
  }

  /// A cell that stands for more rows lays the page out.
  private static let mostRows = 100

  /// The one cell of a row that heads the rows under it: one of names that stands for all columns, or that names a section
  /// beside cells that say nothing. nil for any other row.
  static func heading(_ cells: [XMLNode], at place: String) -> LooseBlock? {
    let filled = cells.filter { !CleanText.folded($0.text).isEmpty }
    guard filled.count == 1, let cell = filled.first, cell.name == "th" else { return nil }
    let text = CleanText.folded(cell.text)
    guard text.utf8.count <= 80 else { return nil }
    let isWide = cell[attribute: "colspan"].flatMap { Int($0) }.map { $0 > 1 } ?? false
    guard isWide || cells.count > 1 && SectionSense(heading: text) != nil else { return nil }
    return LooseBlock(.heading(2), [LoosePiece(text, at: place, isBold: true)])
  }

  /// What a cell that stands for all columns says of the row with a time above it, a line each; nil for any other cells.
  static func items(of read: [[LooseBlock]], in cells: [XMLNode], under last: LooseBlock?) -> [LooseBlock]? {
    guard cells.count == 1, cells[0].name == "td", cells[0][attribute: "colspan"] != nil, let last,
      last.kind.isRow, last.pieces.count > 1,
      last.pieces.contains(where: { DraftPeriod.read($0.text.trimmingMarks) != nil })
    else { return nil }
    return read.joined().map { $0.kind == .line ? LooseBlock(.bullet(0), $0.pieces) : $0 }
  }

  private mutating func read(_ table: XMLNode) {
    self.table = table
    spans = [:]
    let rows = table.elements.flatMap { $0.name == "tr" ? [$0] : $0.elements.filter { $0.name == "tr" } }
    first = rows.first
    let cells = first?.elements ?? []
    // A table of one row says something in it.
    let isHeader = rows.count > 1 && cells.count > 1 && cells.allSatisfy { $0.name == "th" }
    names = isHeader ? cells.map { CleanText.folded($0.text) } : []
  }
}
