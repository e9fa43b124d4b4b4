/// A date in a file, as precise as it is written, with the place it was read from.
public struct DateValue: Hashable, Sendable {
  /// The date, no more precise than it is written.
  public let date: PartialDate
  /// The level written on this value; nil when none is.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Makes a date value; without an origin it counts as made by the program.
  public init(_ date: PartialDate, show: ShowLevel? = nil, origin: Origin = .none) {
    self.date = date
    self.show = show
    self.origin = origin
  }
}
