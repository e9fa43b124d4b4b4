/// The fields that every entry can have, whatever its section.
public struct EntryFields: Record, Hashable {
  /// A short name that other places point at; nil: the entry is pointed at by its name.
  public let id: Identifier?
  /// The period or the date; all of it is nil when no time is written.
  public let when: When
  /// The place: a city, a country, or remote; nil: not written.
  public let place: LocalizedText?
  /// Its page on the web, with `https://`; nil: not written.
  public let url: PlainText?
  /// Further pages: ids, URLs, or `{label, url}`.
  public let links: [Link]
  /// Words to find it by; never printed on a CV.
  public let tags: [PlainText]
  /// Who may read it: `public`, `application` or `private`; nil: the level of its section.
  public let show: ShowLevel?
  /// What is still missing; a CV that prints an entry with a todo builds with a warning; nil: not written.
  public let todo: LocalizedText?
  /// A note to oneself, never printed; nil: not written.
  public let note: LocalizedText?
  /// The label when the entry is cited as evidence; nil: the title.
  public let short: LocalizedText?
  /// One sentence on its scope, such as `A surgical ward of 32 beds`; nil: not written.
  public let summary: LocalizedText?
  /// Achievements, the most impressive first.
  public let highlights: [Highlight]
  /// The name of its page on the site; nil: its id.
  public let slug: Identifier?
  /// Former names of its page, so that old links still lead to it.
  public let aliases: [Identifier]
  /// `yes` or `no`, as written: whether a job has a page of its own on the site; nil: not written.
  public let page: PlainText?
  /// Where the whole entry was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "entry", Self.init,
    fields: Field(
      "id", \.id, .id, "A short name that other places point at.",
      whenAbsent: "only its name points at it", example: "harbour"),
    Field.shared(\.when),
    Field("place", \.place, .place, "Where it was: a city, a country, or remote.", example: "Seoul"),
    Field(
      "url", \.url, .address, "Its page on the web, with `https://`.", example: "https://example.com/seat-map"
    ),
    Field(
      "links", \.links, .links.ofOwnPage, "More pages: ids, URLs, or `{label, url}`.",
      example: "[{label: Code, url: https://example.com/code}]"),
    Field(
      "tags", \.tags, .tags.ofOwnPage, "Words to find it by; never printed on a CV.",
      example: "[teaching, wards]"),
    Field(
      "show", \.show, .option, "Who may read it: `public`, `application` or `private`.",
      whenAbsent: "the section's own level", example: "application"),
    Field(
      "todo", \.todo, .prose.unprinted,
      "What is still missing; a CV with a todo on the page builds with a warning.",
      level: .nobody, example: "the figure for 2024"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Ask Jin for the chart before the interview."),
    Field(
      "short", \.short, .label, "The label where it is cited as evidence.", whenAbsent: "its title",
      example: "Fewer falls"),
    Field(
      "summary", \.summary, .prose.ofOwnPage, "One sentence on its scope.",
      example: "A surgical ward of 32 beds"),
    Field(
      "highlights", \.highlights, .fields.ofOwnPage, "Achievements, most impressive first.",
      example: "[Cut falls at night from 11 to 4 a quarter]"),
    Field(
      "slug", \.slug, .option, "What its page on the site is called; without it, as its id.",
      whenAbsent: "as its `id`", example: "seat-map"),
    Field("aliases", \.aliases, .option, "What its page on the site was called before.", example: "[seats]"),
    Field(
      "page", \.page, .option, "Whether a job has a page of its own on the site: `yes` or `no`.",
      whenAbsent: "no", example: "yes", words: .yesOrNo),
    Field.shared(\.origin))
}
