/// A stretch of time: both ends, or one end left open.
public struct Period: Hashable, Sendable {
  /// nil: not known or not said (`..b`).
  public let start: PartialDate?
  /// When it ended, or that it goes on.
  public let end: End
  /// A level written on this very value; nil when none is.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// How a period ends.
  public enum End: Hashable, Sendable {
    case date(PartialDate)
    /// Still going on: `a..`, `a..present`, `a~현재`.
    case present
  }

  /// From when to when; that the end is not before the start is checked when a text is read.
  public init(start: PartialDate?, end: End, show: ShowLevel? = nil, origin: Origin = .none) {
    self.start = start
    self.end = end
    self.show = show
    self.origin = origin
  }
}
