/// A date or a period as printed, and as machines read it.
public struct ResumeDate: Hashable, Sendable {
  /// As printed: `2023.01 – 2023.08`, `2022.12`.
  public let text: String
  /// The printed start and end, without what stands between them; the end is nil for a single date.
  public let start: Point?
  /// The printed end; nil for a single date.
  public let end: Point?
  /// `8개월`, `8 months`; nil for a single date, for short periods in days, and where durations are off.
  public let duration: String?

  /// One end, printed, and in ISO 8601 for `time[datetime]`; no ISO for `현재`.
  public struct Point: Hashable, Sendable {
    /// As printed.
    public let text: String
    /// ISO 8601, as precise as it is known; nil for the present.
    public let iso: String?

    /// One end.
    public init(text: String, iso: String?) {
      self.text = text
      self.iso = iso
    }
  }

  /// A date or a period, printed already.
  public init(text: String, start: Point?, end: Point?, duration: String?) {
    self.text = text
    self.start = start
    self.end = end
    self.duration = duration
  }
}
