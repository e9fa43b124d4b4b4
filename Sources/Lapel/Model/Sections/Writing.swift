/// A post, an article or a book.
public struct Writing: Entry {
  public let title: LocalizedText
  public let publisher: LocalizedText?
  /// The text itself, Markdown inside the folder; nil: it stands elsewhere.
  public let file: PlainText?
  public let shared: EntryFields

  public static let schema = Schema(
    "writing", Self.init,
    fields: Field("title", \.title, .work, "The title of the text.", example: "What falls taught us"),
    Field("publisher", \.publisher, .issuer, "Where it appeared.", example: "Gaon Weekly"),
    Field(
      "file", \.file, .option,
      "The text itself, as Markdown inside the folder; `post.ko.md` and `post.en.md` are versions of `post.md`.",
      example: "posts/small-models.md"),
    Field.shared(\.shared))

  public static let section = SectionKey("writing")
  public static let layout = SectionLayout.citations
  public static let sectionTitle = LocalizedText(ko: "글", en: "Writing")

  public var presentation: EntryPresentation { EntryPresentation(headline: title, organization: publisher) }
  public var callNames: [LocalizedText] { [title] }
}
