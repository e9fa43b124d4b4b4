/// A club, a course, a trip: what was done beside work and school.
public struct Activity: Entry {
  /// What it was, as `Debating society`.
  public let name: LocalizedText
  /// Your part in it, as `Chair`; nil: not written.
  public let role: LocalizedText?
  /// With whom, as `Gaon University`; nil: not written.
  public let organization: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "activity", Self.init,
    fields: Field("name", \.name, .work, "What it was.", example: "Debating society"),
    Field.role(\.role, example: "Chair"),
    Field.company(\.organization, example: "Gaon University"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `activities`.
  public static let section = SectionKey("activities")
  /// As the field reference says what the section holds.
  public static let about = "Clubs, courses and trips beside work and school."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.service
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 30

  /// Headed by what it was, with whom, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  /// Without an id it is pointed at by its name.
  public var callNames: [LocalizedText] { [name] }
}
