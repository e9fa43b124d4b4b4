/// Rules around the contents of a section, row by row, as on forms; lengths in points.
package struct CellStyle: Sendable, Hashable {
  /// The colour of the rules.
  package var color: RGB
  /// The thickness of rules between rows; those around a table are twice as thick.
  package var width: Double
  /// The white at the left and the right of a text.
  package var pad: Double
  /// The white above and below a text.
  package var gap: Double
  /// The width of the column of dates and labels, unless one of them is wider.
  package var label: Double
  /// The colour behind dates and labels; nil: none.
  package var fill: RGB?

  /// Makes a cell style; all lengths are in points.
  package init(color: RGB, width: Double, pad: Double, gap: Double, label: Double, fill: RGB? = nil) {
    self.color = color
    self.width = width
    self.pad = pad
    self.gap = gap
    self.label = label
    self.fill = fill
  }

  /// How far text extends above and below its baseline, as shares of its size.
  static let (over, under) = (0.88, 0.22)

  /// The white between the lines of two rows, in addition to the leading, in points.
  func between(_ text: ParagraphStyle) -> Double {
    max(0, (Self.over + Self.under) * text.size + 2 * gap - text.leading)
  }

  /// The distance from a text's last baseline to the rule under it, in points.
  func foot(_ text: ParagraphStyle) -> Double { Self.under * text.size + gap }
}

/// The row of a table that a strip belongs to, and the table's vertical rules, measured from the left margin.
struct Cell: Hashable {
  var table: Int
  var row: Int
  var left: Double
  /// The rule between labels and texts; nil: the row is one cell.
  var split: Double?
  var right: Double
  /// The size of its first line.
  var size: Double
  /// The height below its last baseline.
  var below = 0.0
  /// Whether the left cell contains labels.
  var isFilled = true
}
