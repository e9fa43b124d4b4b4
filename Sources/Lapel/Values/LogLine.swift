/// One line of the log: `DATE [@ID …] TEXT [+TAG …]`; private.
public struct LogLine: Hashable, Sendable {
  public let date: PartialDate
  public let about: [Reference]
  public let text: String
  public let tags: [String]
  public let origin: Origin

  public init(date: PartialDate, about: [Reference], text: String, tags: [String], origin: Origin) {
    self.date = date
    self.about = about
    self.text = text
    self.tags = tags
    self.origin = origin
  }
}
