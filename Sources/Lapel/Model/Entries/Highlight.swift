/// One thing achieved, in a line.
public struct Highlight: Record, Hashable {
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

  public static let schema = Schema(
    "highlight", Self.init,
    fields: Field("id", \.id, .id, "A short name that other places point at.", example: "anomaly"),
    Field.texts(\.text, .prose, "The line."),
    Field(
      "metric", \.metric, .fields, "A figure and where it came from.",
      example: "{was: 10h, now: 4h, basis: same GPU}"),
    Field("tags", \.tags, .tags, "Words to find it by; never printed on a CV.", example: "[training, cost]"),
    Field(
      "links", \.links, .links, "Pages: ids, URLs, or `{label, url}`.",
      example: "[{label: Report, url: https://example.com/report}]"),
    Field(
      "short", \.short, .label, "The label where it is cited as evidence.", whenAbsent: "its own text",
      example: "Fewer falls"),
    Field(
      "show", \.show, .option, "Who may read it: `public`, `application` or `private`.",
      whenAbsent: "its entry's level", example: "application"),
    Field(
      "todo", \.todo, .prose.unprinted, "What is still missing.", level: .nobody,
      example: "the figure for 2024"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Measured by the ward itself."),
    Field.shared(\.origin))
}

/// A figure and where it came from.
public struct Metric: Record, Hashable {
  public let was: LocalizedText?
  public let now: LocalizedText?
  public let basis: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "metric", Self.init,
    fields: Field("was", \.was, .label.unprinted, "The figure before.", example: "10h"),
    Field("now", \.now, .label.unprinted, "The figure after.", example: "4h"),
    Field(
      "basis", \.basis, .prose.unprinted, "How it was measured, and on what.",
      example: "incident reports of two quarters"),
    Field.shared(\.origin))
}
