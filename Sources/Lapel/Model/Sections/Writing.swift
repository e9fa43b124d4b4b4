/// A post, an article or a book.
public struct Writing: Entry {
  public let title: LocalizedText
  public let publisher: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "writing", Self.init,
    fields: Field("title", \.title, "The title of the text."),
    Field("publisher", \.publisher, "Where it appeared."),
    Field.shared(\.shared))

  public static let section = SectionKey("writing")
  public static let layout = SectionLayout.citations
  public static let sectionTitle = LocalizedText(ko: "글", en: "Writing")

  public var presentation: EntryPresentation { EntryPresentation(headline: title, organization: publisher) }
  public var callNames: [LocalizedText] { [title] }
}
