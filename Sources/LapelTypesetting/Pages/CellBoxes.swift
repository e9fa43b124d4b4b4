/// The rules and backgrounds of the cells on one sheet; both parts of a table that continues on another sheet are closed.
struct CellBoxes {
  /// An area, measured from the left margin and down from the top of the sheet's text to its upper edge.
  struct Box: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
    var color: RGB
  }

  private let cells: CellStyle
  private(set) var boxes: [Box] = []

  init(_ range: Range<Int>, _ strips: [Strip], _ cells: CellStyle) {
    self.cells = cells
    var lines: [(cell: Cell, y: Double)] = []
    var y = 0.0
    for index in range {
      let strip = strips[index]
      y += index == range.lowerBound ? strip.heightAtHead : strip.before + strip.height
      if let last = lines.last, last.cell.table != strip.cell?.table {
        draw(lines)
        lines = []
      }
      if let cell = strip.cell { lines.append((cell, y)) }
    }
    draw(lines)
  }

  /// Draws the lines of one table.
  private mutating func draw(_ lines: [(cell: Cell, y: Double)]) {
    guard let first = lines.first, let last = lines.last else { return }
    let (left, right) = (first.cell.left, first.cell.right)
    let top = first.y - CellStyle.over * first.cell.size - cells.gap
    let bottom = last.y + max(CellStyle.under * last.cell.size + cells.gap, last.cell.below)
    var edges = [top]
    for (before, after) in zip(lines, lines.dropFirst()) where before.cell.row != after.cell.row {
      // In the middle of the white, however much there is.
      let (end, start) = (
        before.y + CellStyle.under * before.cell.size, after.y - CellStyle.over * after.cell.size
      )
      edges.append((end + start) / 2)
    }
    edges.append(bottom)
    var splits: [Double?] = []
    for (number, line) in lines.enumerated() where number == 0 || lines[number - 1].cell.row != line.cell.row
    {
      splits.append(line.cell.split)
      if let split = line.cell.split, let fill = cells.fill, line.cell.isFilled {
        let (over, under) = (edges[splits.count - 1], edges[splits.count])
        boxes.append(Box(x: left, y: over, width: split - left, height: under - over, color: fill))
      }
    }
    for edge in edges.dropFirst().dropLast() { rule(from: left, to: right, at: edge, cells.width) }
    for (row, split) in splits.enumerated() {
      guard let split else { continue }
      upright(at: split, from: edges[row], to: edges[row + 1], cells.width)
    }
    rule(from: left, to: right, at: top, 2 * cells.width)
    rule(from: left, to: right, at: bottom, 2 * cells.width)
    upright(at: left, from: top, to: bottom, cells.width)
    upright(at: right, from: top, to: bottom, cells.width)
  }

  private mutating func rule(from left: Double, to right: Double, at y: Double, _ thickness: Double) {
    boxes.append(
      Box(x: left, y: y - thickness / 2, width: right - left, height: thickness, color: cells.color))
  }

  private mutating func upright(at x: Double, from top: Double, to bottom: Double, _ thickness: Double) {
    boxes.append(
      Box(x: x - thickness / 2, y: top, width: thickness, height: bottom - top, color: cells.color))
  }
}
