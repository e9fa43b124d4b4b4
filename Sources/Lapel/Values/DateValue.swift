/// A date in a file: how precisely it is known, and where it stands.
public struct DateValue: Hashable, Sendable {
  public let date: PartialDate
  public let show: ShowLevel?
  public let origin: Origin

  public init(_ date: PartialDate, show: ShowLevel? = nil, origin: Origin = .none) {
    self.date = date
    self.show = show
    self.origin = origin
  }
}
