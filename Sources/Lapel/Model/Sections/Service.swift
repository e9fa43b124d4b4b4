/// Service to a field of research: reviews, committees, chairs.
public struct Service: Entry {
  /// The journal, conference or committee it was for.
  public let name: LocalizedText
  /// Your part in it: reviewer, chair, member; nil: not written.
  public let role: LocalizedText?
  /// The organization it was with, such as `Gaon Nursing Society`; nil: not written.
  public let organization: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "service", Self.init,
    fields: Field(
      "name", \.name, .work, "What it was for: a journal, a conference, a committee.",
      example: "Journal of Invented Nursing"),
    Field("role", \.role, .label, "Reviewer, chair, member.", example: "Reviewer"),
    Field.company(\.organization, example: "Gaon Nursing Society"),
    Field.shared(\.shared))

  /// The section's key in a career file: `service`.
  public static let section = SectionKey("service")
  /// As the field reference says what the section holds.
  public static let about = "Work for your field and the public: reviews, committees."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.service
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 30
  /// One line per entry, date first.
  public static let layout = SectionLayout.rows

  /// Presents what it was for, with whom, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  /// Its name, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [name] }
}
