/// A sheet of paper, in points of 1/72 inch.
package struct Sheet: Sendable, Hashable {
  /// In points.
  package var width: Double
  /// In points.
  package var height: Double

  /// A sheet of a size in points.
  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
