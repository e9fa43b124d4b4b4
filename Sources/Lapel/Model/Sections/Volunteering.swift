/// Unpaid work for others.
public struct Volunteering: Entry {
  /// What it was, as `Reading to children`.
  public let name: LocalizedText
  /// Your part in it, as `Reader`; nil: not written.
  public let role: LocalizedText?
  /// With whom, as `Gaon Library`; nil: not written.
  public let organization: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "volunteering", Self.init,
    fields: Field("name", \.name, .work, "What it was.", example: "Reading to children"),
    Field.role(\.role, example: "Reader"),
    Field.company(\.organization, example: "Gaon Library"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `volunteering`.
  public static let section = SectionKey("volunteering")
  /// As the field reference says what the section holds.
  public static let about = "Unpaid work for others."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.service
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 35

  /// Headed by what it was, with whom, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  /// Without an id it is pointed at by its name.
  public var callNames: [LocalizedText] { [name] }
}
