/// One line of the log: `DATE [@ID …] TEXT [+TAG …]`; private.
public struct LogLine: Hashable, Sendable {
  /// The day, month or year at the beginning of the line.
  public let date: PartialDate
  /// The items named by `@` at the beginning of the line, in order.
  public let about: [Reference]
  /// What happened: the line without its date, ids and tags.
  public let text: String
  /// The tags at the end of the line, without their `+`.
  public let tags: [String]
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Makes a line from its parts.
  public init(date: PartialDate, about: [Reference], text: String, tags: [String], origin: Origin) {
    self.date = date
    self.about = about
    self.text = text
    self.tags = tags
    self.origin = origin
  }
}
