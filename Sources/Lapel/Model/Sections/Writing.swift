/// A post, an article or a book.
public struct Writing: Entry {
  /// The title of the text, as `What falls taught us`.
  public let title: LocalizedText
  /// Where it appeared, as `Gaon Weekly`; nil: not written.
  public let publisher: LocalizedText?
  /// The text itself, Markdown inside the folder; nil: it stands elsewhere.
  public let file: PlainText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "writing", Self.init,
    fields: Field("title", \.title, .work, "The title of the text.", example: "What falls taught us"),
    Field("publisher", \.publisher, .issuer, "Where it appeared.", example: "Gaon Weekly"),
    Field(
      "file", \.file, .option,
      "The text itself, as Markdown inside the folder; `post.ko.md` and `post.en.md` are versions of `post.md`.",
      example: "posts/small-models.md"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `writing`.
  public static let section = SectionKey("writing")
  /// As the field reference says what the section holds.
  public static let about = "What you wrote: posts, articles, books."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.writing
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "title", organization: "publisher")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 40
  /// A citation each.
  public static let layout = SectionLayout.citations

  /// Headed by its title, then where it appeared; the text itself is for the site.
  public var presentation: EntryPresentation {
    var presentation = EntryPresentation(headline: title, organization: publisher)
    presentation.special.ownPage.file = file
    return presentation
  }
  /// Without an id it is pointed at by its title.
  public var callNames: [LocalizedText] { [title] }
}
