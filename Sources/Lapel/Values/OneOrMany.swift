/// One value or a list of them, as written; both read the same.
public struct OneOrMany<Value: Hashable & Sendable>: Hashable, Sendable {
  public let values: [Value]

  public init(_ values: [Value]) { self.values = values }
}
