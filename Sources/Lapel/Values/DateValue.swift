/// A date in a file: how precisely it is known, and where it is.
public struct DateValue: Hashable, Sendable {
  /// The date, no more precise than it is written.
  public let date: PartialDate
  /// A level written on this very value; nil when none is.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// A date that the program makes, unless an origin is given.
  public init(_ date: PartialDate, show: ShowLevel? = nil, origin: Origin = .none) {
    self.date = date
    self.show = show
    self.origin = origin
  }
}
