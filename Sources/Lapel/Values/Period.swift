/// A stretch of time: both ends, or one end left open.
public struct Period: Hashable, Sendable {
  /// nil: not known or not said (`..b`).
  public let start: PartialDate?
  public let end: End
  public let origin: Origin

  public enum End: Hashable, Sendable {
    case date(PartialDate)
    /// Still going on: `a..`, `a..present`, `a~현재`.
    case present
  }

  public init(start: PartialDate?, end: End, origin: Origin = .none) {
    self.start = start
    self.end = end
    self.origin = origin
  }
}
