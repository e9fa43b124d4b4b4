/// When something was: a period or a date, in any of the accepted forms.
public struct When: Record, Hashable {
  /// The start and end, without an end while it is still going on; nil: not written.
  public let period: Period?
  /// The date, a year, a month or a day; nil: not written.
  public let date: DateValue?
  /// The start of the period, as other tools write it; nil: not written.
  public let startDate: DateValue?
  /// The end of the period, as other tools write it; `present` while it is still going on; nil: not written.
  public let endDate: Period.EndValue?

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "when", Self.init,
    fields: Field(
      "period", \.period, .date, "From when to when; leave the end out for what still goes on.",
      example: "2023-01..2023-08"),
    Field("date", \.date, .date, "When it was: a year, a month or a day.", example: "2023-09"),
    Field(
      "start_date", \.startDate, .date, "The start of the period, as other tools write it.",
      example: "2023-01"),
    Field(
      "end_date", \.endDate, .date,
      "The end of the period, as other tools write it; `present` for what still goes on.", example: "present")
  )

  /// No time.
  public static let absent: When? = When(period: nil, date: nil, startDate: nil, endDate: nil)

  /// The period, however it was written; nil when only a date is known, or nothing.
  public var span: Period? {
    if let period { return period }
    if startDate == nil && endDate == nil { return nil }
    return Period(
      start: startDate?.date, end: endDate?.end ?? .present, show: startDate?.show ?? endDate?.show,
      origin: startDate?.origin ?? endDate?.origin ?? .none)
  }
}

extension Period {
  /// The value of `end_date`: a date or a word for the present.
  public struct EndValue: Hashable, Sendable {
    /// The date it ended, or the present.
    public let end: End
    /// The level written on it; nil: its entry's.
    public let show: ShowLevel?
    /// Where it was read; `.none` if the program made it.
    public let origin: Origin

    /// Makes an end; without an origin it counts as made by the program.
    public init(_ end: End, show: ShowLevel? = nil, origin: Origin = .none) {
      self.end = end
      self.show = show
      self.origin = origin
    }
  }
}
