/// A stretch of time with two ends, either of which may be open.
public struct Period: Hashable, Sendable {
  /// The start; nil when it is not known or not given (`..b`).
  public let start: PartialDate?
  /// The end, or that it is still going on.
  public let end: End
  /// The level written on this value; nil when none is.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The end of a period.
  public enum End: Hashable, Sendable {
    case date(PartialDate)
    /// The period is still going on: `a..`, `a..present`, `a~현재`.
    case present
  }

  /// Makes a period; that the end is not before the start is checked when a text is read.
  public init(start: PartialDate?, end: End, show: ShowLevel? = nil, origin: Origin = .none) {
    self.start = start
    self.end = end
    self.show = show
    self.origin = origin
  }
}
