/// A published work, such as a paper.
public struct Publication: Entry {
  /// The title of the paper, such as `On falls at night`.
  public let title: LocalizedText
  /// The authors in order; the person's own name is marked on the page.
  public let authors: [LocalizedText]
  /// The editors of the volume that it is in.
  public let editors: [LocalizedText]
  /// The conference or journal, such as `Journal of Invented Nursing`; nil: not written.
  public let venue: LocalizedText?
  /// The volume, as printed: `19`; nil: not written.
  public let volume: PlainText?
  /// The issue within the volume, such as `2`; nil: not written.
  public let issue: PlainText?
  /// The pages, as printed: `1033-1049`; nil: not written.
  public let pages: PlainText?
  /// The publisher, if the venue does not say it; nil: not written.
  public let publisher: LocalizedText?
  /// How far it has come: accepted, under review, presented; nil: not written.
  public let status: LocalizedText?
  /// The DOI without its address, such as `10.1000/182`; nil: not written.
  public let doi: PlainText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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

  /// The section's key in a career file: `publications`.
  public static let section = SectionKey("publications")
  /// As the field reference says what the section holds.
  public static let about = "Papers and books with your name on them."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.paper
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "title", organization: "venue")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 70
  /// One citation per entry.
  public static let layout = SectionLayout.citations
  /// True: `publications:` may name BibTeX files.
  public static let isReadFromFiles = true

  /// Presents its title and venue, then editors, volume and pages, publisher, status and DOI; the authors
  /// are its values.
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

  /// Volume, issue and pages: `19(2), 1033-1049`.
  private var pagination: Detail? {
    let number = volume.map { volume in volume.text + (issue.map { "(\($0.text))" } ?? "") } ?? issue?.text
    let parts = [number, pages?.text].compactMap { $0 }
    guard let first = volume ?? issue ?? pages else { return nil }
    return Detail(
      "volume", LocalizedText([.init(nil, parts.joined(separator: ", "), first.origin)], origin: first.origin)
    )
  }
  /// Its title, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [title] }
}
