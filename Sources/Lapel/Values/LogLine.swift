/// One line of the log: `DATE [@ID …] TEXT [+TAG …]`; private.
public struct LogLine: Hashable, Sendable {
  /// The day, the month or the year that begins the line.
  public let date: PartialDate
  /// The items that the `@` at its beginning name, in order.
  public let about: [Reference]
  /// What happened, without date, ids and tags.
  public let text: String
  /// The words with a `+` at its end, without the `+`.
  public let tags: [String]
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// A line of these parts.
  public init(date: PartialDate, about: [Reference], text: String, tags: [String], origin: Origin) {
    self.date = date
    self.about = about
    self.text = text
    self.tags = tags
    self.origin = origin
  }
}
