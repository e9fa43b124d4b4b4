/// A pointer to something the person did, as written: an id, an inner id (`nuri.anomaly`), or a name that
/// only one item bears.
public struct Reference: Hashable, Sendable {
  public let text: String
  public let origin: Origin

  public init(_ text: String, _ origin: Origin = .none) {
    self.text = text
    self.origin = origin
  }
}
