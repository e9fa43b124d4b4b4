/// A date or a period, as printed and as machines read it.
package struct ResumeDate: Hashable, Sendable {
  /// The whole text as printed: `2023.01 – 2023.08`, `2022.12`.
  package let text: String
  /// The printed start of a period, or a single date; nil when there is no start.
  package let start: Point?
  /// The printed end; nil for a single date.
  package let end: Point?
  /// The length, `8개월`, `8 months`; nil for a single date, for short periods in days, and when lengths are off.
  package let duration: String?

  /// One end, as printed, and in ISO 8601 for `time[datetime]`; `현재` has no ISO form.
  package struct Point: Hashable, Sendable {
    /// The text as printed.
    package let text: String
    /// ISO 8601, as precise as it is known; nil for the present.
    package let iso: String?

    /// Makes one end.
    package init(text: String, iso: String?) {
      self.text = text
      self.iso = iso
    }
  }

  /// Makes a date or a period from printed texts.
  package init(text: String, start: Point?, end: Point?, duration: String?) {
    self.text = text
    self.start = start
    self.end = end
    self.duration = duration
  }
}
