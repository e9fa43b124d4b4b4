/// A stretch of time: both ends, or one end left open.
public struct Period: Hashable, Sendable {
  /// nil: not known or not said (`..b`).
  public let start: PartialDate?
  public let end: End
  /// A level written on this very value; nil when none is.
  public let show: ShowLevel?
  public let origin: Origin

  public enum End: Hashable, Sendable {
    case date(PartialDate)
    /// Still going on: `a..`, `a..present`, `a~현재`.
    case present
  }

  public init(start: PartialDate?, end: End, show: ShowLevel? = nil, origin: Origin = .none) {
    self.start = start
    self.end = end
    self.show = show
    self.origin = origin
  }
}
