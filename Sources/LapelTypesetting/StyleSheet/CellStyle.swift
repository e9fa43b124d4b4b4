/// Rules around what a section holds, row by row, as forms have them.
package struct CellStyle: Sendable, Hashable {
  /// The colour of the rules.
  package var color: RGB
  /// How thick the rules between rows are; those around a table are twice as thick.
  package var width: Double
  /// White at the left and the right of a text.
  package var pad: Double
  /// White above and below a text.
  package var gap: Double
  /// How wide the column of dates and labels is, unless one of them is wider.
  package var label: Double
  /// Behind dates and labels; nil: nothing.
  package var fill: RGB?

  /// All lengths in points.
  package init(color: RGB, width: Double, pad: Double, gap: Double, label: Double, fill: RGB? = nil) {
    self.color = color
    self.width = width
    self.pad = pad
    self.gap = gap
    self.label = label
    self.fill = fill
  }

  /// Of the size of a text: how far it reaches over its baseline, and below it.
  static let (over, under) = (0.88, 0.22)

  /// White between the lines of two rows, more than the leading.
  func between(_ text: ParagraphStyle) -> Double {
    max(0, (Self.over + Self.under) * text.size + 2 * gap - text.leading)
  }

  /// From a text's last baseline to the rule under it.
  func foot(_ text: ParagraphStyle) -> Double { Self.under * text.size + gap }
}

/// The row of a table that a strip belongs to, and the table's upright rules, from the left margin.
struct Cell: Hashable {
  var table: Int
  var row: Int
  var left: Double
  /// Between labels and texts; nil: the row is one cell.
  var split: Double?
  var right: Double
  /// The size of its first line.
  var size: Double
  /// What is below its last baseline.
  var below = 0.0
  /// Whether the left cell holds labels.
  var isFilled = true
}
