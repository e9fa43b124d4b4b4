/// Work for a field of research: reviews, committees, chairs.
public struct Service: Entry {
  /// What it was for: a journal, a conference, a committee.
  public let name: LocalizedText
  /// Reviewer, chair, member, as `Reviewer`; nil: not written.
  public let role: LocalizedText?
  /// With whom, as `Gaon Nursing Society`; nil: not written.
  public let organization: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "service", Self.init,
    fields: Field(
      "name", \.name, .work, "What it was for: a journal, a conference, a committee.",
      example: "Journal of Invented Nursing"),
    Field("role", \.role, .label, "Reviewer, chair, member.", example: "Reviewer"),
    Field.company(\.organization, example: "Gaon Nursing Society"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `service`.
  public static let section = SectionKey("service")
  /// As the field reference says what the section holds.
  public static let about = "Work for your field and the public: reviews, committees."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.service
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 30
  /// A line each, the date first.
  public static let layout = SectionLayout.rows

  /// Headed by what it was for, with whom, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  /// Without an id it is pointed at by its name.
  public var callNames: [LocalizedText] { [name] }
}
