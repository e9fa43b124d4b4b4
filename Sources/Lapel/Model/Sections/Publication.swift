/// A paper.
public struct Publication: Entry {
  public let title: LocalizedText
  public let authors: [LocalizedText]
  public let venue: LocalizedText?
  public let status: LocalizedText?
  public let doi: PlainText?
  public let shared: EntryFields

  public static let schema = Schema(
    "publication", Self.init,
    fields: Field("title", \.title, .work, "The title of the paper."),
    Field("authors", \.authors, .person, "The authors in order; your own name is marked."),
    Field("venue", \.venue, .issuer, "The conference or journal."),
    Field("status", \.status, .label, "Accepted, under review, presented."),
    Field("doi", \.doi, .document, "The DOI, without its address.", example: "10.1000/182"),
    Field.shared(\.shared))

  public static let section = SectionKey("publications")
  public static let layout = SectionLayout.citations
  public static let sectionTitle = LocalizedText(ko: "논문", en: "Publications")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: title, organization: venue,
      details: [
        Detail.optional("status", status), Detail.optional("doi", isLabelled: true, doi),
      ],
      values: authors.map { Detail("authors", $0) })
  }
  public var callNames: [LocalizedText] { [title] }
}
