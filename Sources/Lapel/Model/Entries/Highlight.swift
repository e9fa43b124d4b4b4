/// One achievement, in a line.
public struct Highlight: Record, Hashable {
  /// A short name that other places point at; nil: not written.
  public let id: Identifier?
  /// The line.
  public let text: LocalizedText
  /// A figure and its source; nil: not written.
  public let metric: Metric?
  /// Words to find it by; never printed on a CV.
  public let tags: [PlainText]
  /// Pages: ids, URLs, or `{label, url}`.
  public let links: [Link]
  /// The label when it is cited as evidence; nil: its bold run-in, else the entry's title.
  public let short: LocalizedText?
  /// Who may read it: `public`, `application` or `private`; nil: its entry's level.
  public let show: ShowLevel?
  /// What is still missing, such as `the figure for 2024`; nil: not written.
  public let todo: LocalizedText?
  /// A note to oneself, never printed, such as `Measured by the ward itself.`; nil: not written.
  public let note: LocalizedText?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Makes a highlight from all its fields, as read or as a program makes it.
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

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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
      "short", \.short, .label, "The label where it is cited as evidence.",
      whenAbsent: "its bold beginning, else its entry's title",
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

/// A figure and its source.
public struct Metric: Record, Hashable {
  /// The figure before, such as `10h`; nil: not written.
  public let was: LocalizedText?
  /// The figure after, such as `4h`; nil: not written.
  public let now: LocalizedText?
  /// How and on what it was measured, such as `incident reports of two quarters`; nil: not written.
  public let basis: LocalizedText?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "metric", Self.init,
    fields: Field("was", \.was, .label, "The figure before.", example: "10h"),
    Field("now", \.now, .label, "The figure after.", example: "4h"),
    Field(
      "basis", \.basis, .prose,
      "How it was measured, and on what. Printed with the figures where the line does not say them itself.",
      example: "incident reports of two quarters"),
    Field.shared(\.origin))
}
