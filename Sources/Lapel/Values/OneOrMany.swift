/// One value or a list of values, as written; both are read alike.
public struct OneOrMany<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The values in the order written; empty when nothing is written.
  public let values: [Value]

  /// Keeps the given values in their order.
  public init(_ values: [Value]) { self.values = values }
}
