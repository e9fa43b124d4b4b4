/// A sheet of paper, in points of 1/72 inch.
package struct Sheet: Sendable, Hashable {
  package var width: Double
  package var height: Double

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
