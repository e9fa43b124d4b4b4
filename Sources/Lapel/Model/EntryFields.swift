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
  /// What its page on the site is called; nil: as its id.
  public let slug: Identifier?
  /// What its page was called before, so that old links still lead to it.
  public let aliases: [Identifier]
  /// Whether a job has a page of its own on the site: `yes` or `no`, as written.
  public let page: PlainText?
  /// Where the whole entry stands.
  public let origin: Origin

  public static let schema = Schema(
    "entry", Self.init,
    fields: Field("id", \.id, .id, "A short name that other places point at."),
    Field.shared(\.when),
    Field("place", \.place, .place, "Where it was: a city, a country, or remote."),
    Field("url", \.url, .address, "Its page on the web, with `https://`."),
    Field("links", \.links, .links, "More pages: ids, URLs, or `{label, url}`."),
    Field("tags", \.tags, .tags, "Words to find it by; never printed on a CV."),
    Field("show", \.show, .option, "Who may read it: `public`, `application` or `private`."),
    Field(
      "todo", \.todo, .prose.unprinted,
      "What is still missing; a CV with a todo on the page builds with a warning.",
      level: .nobody),
    Field("note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody),
    Field("short", \.short, .label, "The label where it is cited as evidence."),
    Field("summary", \.summary, .prose, "One sentence on its scope."),
    Field("highlights", \.highlights, .fields, "Achievements, most impressive first."),
    Field(
      "slug", \.slug, .option, "What its page on the site is called; without it, as its id.",
      example: "seat-map"),
    Field("aliases", \.aliases, .option, "What its page on the site was called before.", example: "[seats]"),
    Field(
      "page", \.page, .option, "Whether a job has a page of its own on the site: `yes` or `no`.",
      example: "yes"),
    Field.shared(\.origin))

  public static let absent: EntryFields? = nil
}
