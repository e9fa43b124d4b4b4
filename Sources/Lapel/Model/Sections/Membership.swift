/// A society that one is a member of.
public struct Membership: Entry {
  /// The society, as `Gaon Nursing Society`.
  public let organization: LocalizedText
  /// Fellow, senior member, as `Fellow`; nil: not written.
  public let role: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "membership", Self.init,
    fields: Field(
      "organization", \.organization, .organization, "The society.", example: "Gaon Nursing Society"),
    Field("role", \.role, .label, "Fellow, senior member.", example: "Fellow"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `memberships`.
  public static let section = SectionKey("memberships")
  /// As the field reference says what the section holds.
  public static let about = "Societies that you belong to."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.support
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "organization", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 20
  /// A line each, the date first.
  public static let layout = SectionLayout.rows

  /// Headed by the society, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: organization, details: [Detail.optional("role", role)])
  }
  /// Without an id it is pointed at by its organization.
  public var callNames: [LocalizedText] { [organization] }
}
