/// When something was: a period or a date, in any of the accepted forms.
public struct When: Record, Hashable {
  public let period: Period?
  public let date: DateValue?
  public let startDate: DateValue?
  public let endDate: Period.EndValue?

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

  public static let absent: When? = When(period: nil, date: nil, startDate: nil, endDate: nil)

  /// The period, however it was written; nil when only a date or nothing is known.
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
    public let end: End
    public let show: ShowLevel?
    public let origin: Origin

    public init(_ end: End, show: ShowLevel? = nil, origin: Origin = .none) {
      self.end = end
      self.show = show
      self.origin = origin
    }
  }
}
