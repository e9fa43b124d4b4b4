/// One value or a list of them, as written; both read the same.
public struct OneOrMany<Value: Hashable & Sendable>: Hashable, Sendable {
  /// In the order written; empty where nothing is.
  public let values: [Value]

  /// Of these, in this order.
  public init(_ values: [Value]) { self.values = values }
}
