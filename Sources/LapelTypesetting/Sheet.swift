/// A sheet of paper, in points of 1/72 inch.
public struct Sheet: Sendable, Hashable {
  public var width: Double
  public var height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
