internal import LapelXML

/// A table whose first row heads its columns (`담당업무 | 자격요건`), in the order it is meant: each cell under its
/// head.
struct PageColumns {
  /// Heads and cells by turns.
  let cells: [XMLNode]

  /// A head is repeated for each row; more rows than this are a table of data.
  private static let mostRows = 40
  static let longestHead = 60
  /// No posting has wider cells.
  private static let widest = 20

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
    guard let heads = rows.first, heads.count > 1, rows.count > 1 else { return nil }
    let grid = Self.grid(rows)
    let body = grid.dropFirst()
    guard body.allSatisfy({ $0.count == grid[0].count }) else { return nil }
    if heads.allSatisfy({ $0.name == "th" }) {
      guard heads.allSatisfy({ $0.text.unicodeScalars.count <= Self.longestHead }),
        rows.dropFirst().allSatisfy({ $0.contains { $0.name == "td" } })
      else { return nil }
    } else if !Self.isHeadedByItsFirstRow(heads, Array(body)) {
      return nil
    }
    // A head over several columns heads each of them.
    var head = heads[0]
    let names = grid[0].map { cell in
      head = cell ?? head
      return head
    }
    cells = body.flatMap { row in zip(names, row).flatMap { head, cell in cell.map { [head, $0] } ?? [] } }
  }

  /// Where no cell is marked as a head: short words over three columns or more, some of which are long. In a table
  /// of labels the long ones stand apart.
  private static func isHeadedByItsFirstRow(_ heads: [XMLNode], _ body: [[XMLNode?]]) -> Bool {
    guard heads.count > 2, heads.count == body[0].count, heads.allSatisfy({ !isLong($0) }) else {
      return false
    }
    let isLongColumn = heads.indices.map { column in
      body.contains { row in row[column].map(isLong) ?? false }
    }
    // Labels and what they label come in pairs.
    if heads.count % 2 == 1 { return isLongColumn.contains(true) }
    return zip(isLongColumn, isLongColumn.dropFirst()).contains { $0 && $1 }
  }

  /// Whether a cell holds more than a few words in one line.
  private static func isLong(_ cell: XMLNode) -> Bool {
    var (length, seen) = (0, 0)
    var rest = [cell]
    while let node = rest.popLast() {
      seen += 1
      if node.kind == .text {
        length += node.text.unicodeScalars.count { !$0.properties.isWhitespace }
      } else if ["br", "li", "table"].contains(node.name) {
        return true
      }
      if length > 16 || seen > 100 { return true }
      rest += node.children
    }
    return false
  }

  /// The cells in their columns; nil where a neighbour reaches over more than one place.
  private static func grid(_ rows: [[XMLNode]]) -> [[XMLNode?]] {
    var reaching: [Int: Int] = [:]
    return rows.map { row in
      var line: [XMLNode?] = []
      func cover() {
        while let rest = reaching[line.count], rest > 0 {
          reaching[line.count] = rest - 1
          line.append(nil)
        }
      }
      for cell in row {
        cover()
        let down = span(cell, "rowspan", mostRows) - 1
        for column in 0..<span(cell, "colspan", widest) {
          if down > 0 { reaching[line.count] = down }
          line.append(column == 0 ? cell : nil)
        }
      }
      cover()
      return line
    }
  }

  private static func span(_ cell: XMLNode, _ name: String, _ most: Int) -> Int {
    min(max(cell[attribute: name].flatMap { Int($0) } ?? 1, 1), most)
  }

  private static func cells(of row: XMLNode) -> [XMLNode] {
    row.children.filter { $0.name == "td" || $0.name == "th" }
  }
}
