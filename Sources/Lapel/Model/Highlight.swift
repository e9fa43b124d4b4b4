/// One thing achieved, in a line.
public struct Highlight: Hashable, Sendable {
  public let id: Identifier?
  public let text: LocalizedText
  public let metric: Metric?
  public let tags: [PlainText]
  public let links: [Link]
  /// The label where it is cited as evidence; nil: its bold run-in, else the entry's title.
  public let short: LocalizedText?
  public let show: ShowLevel?
  public let todo: LocalizedText?
  public let note: LocalizedText?
  public let origin: Origin

  public init(
    id: Identifier?, text: LocalizedText, metric: Metric?, tags: [PlainText], links: [Link],
    short: LocalizedText?,
    show: ShowLevel?, todo: LocalizedText?, note: LocalizedText?, origin: Origin
  ) {
    self.id = id
    self.text = text
    self.metric = metric
    self.tags = tags
    self.links = links
    self.short = short
    self.show = show
    self.todo = todo
    self.note = note
    self.origin = origin
  }
}

/// A figure and where it came from.
public struct Metric: Record, Hashable {
  public let was: LocalizedText?
  public let now: LocalizedText?
  public let basis: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "metric", Self.init,
    fields: Field("was", \.was, "The figure before.", example: "10h"),
    Field("now", \.now, "The figure after.", example: "4h"),
    Field("basis", \.basis, "How it was measured, and on what."),
    Field.shared(\.origin))
}
