/// A pointer to something the person did, as written: an id, an inner id (`nuri.anomaly`), or a name that
/// only one item bears.
public struct Reference: Hashable, Sendable {
  /// As written; `CareerIndex` tells what it leads to.
  public let text: String
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// A pointer as it is; whether it leads anywhere is checked later.
  public init(_ text: String, _ origin: Origin = .none) {
    self.text = text
    self.origin = origin
  }
}
