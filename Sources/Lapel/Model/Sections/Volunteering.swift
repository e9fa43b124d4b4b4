/// Unpaid work for others.
public struct Volunteering: Entry {
  /// What it was, such as `Reading to children`.
  public let name: LocalizedText
  /// Your part in it, such as `Reader`; nil: not written.
  public let role: LocalizedText?
  /// The organization it was with, such as `Gaon Library`; nil: not written.
  public let organization: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "volunteering", Self.init,
    fields: Field("name", \.name, .work, "What it was.", example: "Reading to children"),
    Field.role(\.role, example: "Reader"),
    Field.company(\.organization, example: "Gaon Library"),
    Field.shared(\.shared))

  /// The section's key in a career file: `volunteering`.
  public static let section = SectionKey("volunteering")
  /// As the field reference says what the section holds.
  public static let about = "Unpaid work for others."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.service
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 35

  /// Presents what it was, with whom, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  /// Its name, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [name] }
}
