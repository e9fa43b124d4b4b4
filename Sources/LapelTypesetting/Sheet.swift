/// A sheet of paper, in points of 1/72 inch.
package struct Sheet: Sendable, Hashable {
  /// The width in points.
  package var width: Double
  /// The height in points.
  package var height: Double

  /// Makes a sheet of a size in points.
  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
