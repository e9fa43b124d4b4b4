/// A paper.
public struct Publication: Entry {
  public let title: LocalizedText
  public let authors: [LocalizedText]
  public let editors: [LocalizedText]
  public let venue: LocalizedText?
  public let volume: PlainText?
  public let issue: PlainText?
  public let pages: PlainText?
  public let publisher: LocalizedText?
  public let status: LocalizedText?
  public let doi: PlainText?
  public let shared: EntryFields

  public static let schema = Schema(
    "publication", Self.init,
    fields: Field("title", \.title, .work, "The title of the paper.", example: "On falls at night"),
    Field(
      "authors", \.authors, .person, "The authors in order; your own name is marked.",
      example: "[Maya Okafor, Jin Park]"),
    Field(
      "editors", \.editors, .person, "Who edited the volume that it stands in.", example: "[Jin Park]"),
    Field("venue", \.venue, .issuer, "The conference or journal.", example: "Journal of Invented Nursing"),
    Field("volume", \.volume, .figure, "The volume, as printed.", example: "19"),
    Field("issue", \.issue, .figure, "The number within the volume.", example: "2"),
    Field("pages", \.pages, .figure, "The pages, as printed.", example: "1033-1049"),
    Field(
      "publisher", \.publisher, .issuer, "Who published it, where the venue does not say it.",
      example: "Gaon Press"),
    Field("status", \.status, .label, "Accepted, under review, presented.", example: "Accepted"),
    Field("doi", \.doi, .document, "The DOI, without its address.", example: "10.1000/182"),
    Field.shared(\.shared))

  public static let section = SectionKey("publications")
  public static let layout = SectionLayout.citations
  public static let isReadFromFiles = true
  public static let sectionTitle = LocalizedText(ko: "논문", en: "Publications")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: title, organization: venue,
      details: [
        Detail.list("editors", isLabelled: true, editors), pagination,
        Detail.optional("publisher", publisher), Detail.optional("status", status),
        Detail.optional("doi", isLabelled: true, doi),
      ],
      values: authors.map { Detail("authors", $0) })
  }

  /// `19(2), 1033-1049`.
  private var pagination: Detail? {
    let number = volume.map { volume in volume.text + (issue.map { "(\($0.text))" } ?? "") } ?? issue?.text
    let parts = [number, pages?.text].compactMap { $0 }
    guard let first = volume ?? issue ?? pages else { return nil }
    return Detail(
      "volume", LocalizedText([.init(nil, parts.joined(separator: ", "), first.origin)], origin: first.origin)
    )
  }
  public var callNames: [LocalizedText] { [title] }
}
