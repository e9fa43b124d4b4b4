/// A pointer to something the person did, as written: an id, an inner id (`nuri.anomaly`), or a name that
/// only one item has.
public struct Reference: Hashable, Sendable {
  /// The pointer as written; `CareerIndex` resolves it.
  public let text: String
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Makes a pointer without checking that it leads anywhere; that is checked later.
  public init(_ text: String, _ origin: Origin = .none) {
    self.text = text
    self.origin = origin
  }
}
