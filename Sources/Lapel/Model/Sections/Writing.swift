/// A post, an article or a book.
public struct Writing: Entry {
  /// The title of the text, such as `What falls taught us`.
  public let title: LocalizedText
  /// Where it appeared, such as `Gaon Weekly`; nil: not written.
  public let publisher: LocalizedText?
  /// A Markdown file in the folder with the text itself; nil: the text is elsewhere.
  public let file: PlainText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "writing", Self.init,
    fields: Field("title", \.title, .work, "The title of the text.", example: "What falls taught us"),
    Field("publisher", \.publisher, .issuer, "Where it appeared.", example: "Gaon Weekly"),
    Field(
      "file", \.file, .option,
      "The text itself, as Markdown inside the folder; `post.ko.md` and `post.en.md` are versions of `post.md`.",
      example: "posts/small-models.md"),
    Field.shared(\.shared))

  /// The section's key in a career file: `writing`.
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
  /// Its title, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [title] }
}
