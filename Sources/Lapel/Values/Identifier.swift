/// The name that other places point at, as written: short, without blanks or dots.
public struct Identifier: Hashable, Sendable {
  public let text: String
  public let origin: Origin

  public init(_ text: String, _ origin: Origin = .none) {
    self.text = text
    self.origin = origin
  }
}
