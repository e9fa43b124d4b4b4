/// An activity besides work and school: a club, a course, a trip.
public struct Activity: Entry {
  /// What it was, such as `Debating society`.
  public let name: LocalizedText
  /// Your part in it, such as `Chair`; nil: not written.
  public let role: LocalizedText?
  /// The organization it was with, such as `Gaon University`; nil: not written.
  public let organization: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "activity", Self.init,
    fields: Field("name", \.name, .work, "What it was.", example: "Debating society"),
    Field.role(\.role, example: "Chair"),
    Field.company(\.organization, example: "Gaon University"),
    Field.shared(\.shared))

  /// The section's key in a career file: `activities`.
  public static let section = SectionKey("activities")
  /// As the field reference says what the section holds.
  public static let about = "Clubs, courses and trips beside work and school."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.service
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 30

  /// Presents what it was, with whom, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  /// Its name, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [name] }
}
