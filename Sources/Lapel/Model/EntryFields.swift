/// What every entry can carry, whatever its section.
public struct EntryFields: Record, Hashable {
  public let id: Identifier?
  public let when: When
  public let place: LocalizedText?
  public let url: PlainText?
  public let links: [Link]
  public let tags: [PlainText]
  public let show: ShowLevel?
  public let todo: LocalizedText?
  public let note: LocalizedText?
  /// The label where the entry is cited as evidence; nil: the title.
  public let short: LocalizedText?
  public let summary: LocalizedText?
  public let highlights: [Highlight]
  /// Where the whole entry stands.
  public let origin: Origin

  public static let schema = Schema(
    "entry", Self.init,
    fields: Field("id", \.id, "A short name that other places point at."),
    Field.shared(\.when),
    Field("place", \.place, "Where it was: a city, a country, or remote."),
    Field("url", \.url, "Its page on the web, with `https://`."),
    Field("links", \.links, "More pages: ids, URLs, or `{label, url}`."),
    Field("tags", \.tags, "Words to find it by; never printed on a CV."),
    Field("show", \.show, "Who may read it: `public`, `application` or `private`."),
    Field(
      "todo", \.todo, "What is still missing; a CV with a todo on the page builds with a warning.",
      level: .nobody),
    Field("note", \.note, "For the writer alone.", level: .nobody),
    Field("short", \.short, "The label where it is cited as evidence."),
    Field("summary", \.summary, "One sentence on its scope."),
    Field("highlights", \.highlights, "Achievements, most impressive first."),
    Field.shared(\.origin))

  public static let absent: EntryFields? = nil
}
