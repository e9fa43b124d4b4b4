/// A date or a period as printed, and as machines read it.
package struct ResumeDate: Hashable, Sendable {
  /// As printed: `2023.01 – 2023.08`, `2022.12`.
  package let text: String
  /// The printed start and end, without what is between them; the end is nil for a single date.
  package let start: Point?
  /// The printed end; nil for a single date.
  package let end: Point?
  /// `8개월`, `8 months`; nil for a single date, for short periods in days, and where durations are off.
  package let duration: String?

  /// One end, printed, and in ISO 8601 for `time[datetime]`; no ISO for `현재`.
  package struct Point: Hashable, Sendable {
    /// As printed.
    package let text: String
    /// ISO 8601, as precise as it is known; nil for the present.
    package let iso: String?

    /// One end.
    package init(text: String, iso: String?) {
      self.text = text
      self.iso = iso
    }
  }

  /// A date or a period, printed already.
  package init(text: String, start: Point?, end: Point?, duration: String?) {
    self.text = text
    self.start = start
    self.end = end
    self.duration = duration
  }
}
