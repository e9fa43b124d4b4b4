/// Several measurements of the same thing.
public struct Sample: Sendable {
  public let sorted: [Double]

  public init(_ values: [Double]) { sorted = values.sorted() }

  public var least: Double { sorted.first ?? .nan }
  public var most: Double { sorted.last ?? .nan }
  public var median: Double {
    guard !sorted.isEmpty else { return .nan }
    return sorted.count % 2 == 1
      ? sorted[sorted.count / 2] : (sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2
  }
}
