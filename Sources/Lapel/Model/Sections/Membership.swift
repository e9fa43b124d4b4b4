/// A society that the person belongs to.
public struct Membership: Entry {
  /// The society, such as `Gaon Nursing Society`.
  public let organization: LocalizedText
  /// The kind of membership, such as `Fellow`; nil: not written.
  public let role: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "membership", Self.init,
    fields: Field(
      "organization", \.organization, .organization, "The society.", example: "Gaon Nursing Society"),
    Field("role", \.role, .label, "Fellow, senior member.", example: "Fellow"),
    Field.shared(\.shared))

  /// The section's key in a career file: `memberships`.
  public static let section = SectionKey("memberships")
  /// As the field reference says what the section holds.
  public static let about = "Societies that you belong to."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.support
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "organization", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 20
  /// One line per entry, date first.
  public static let layout = SectionLayout.rows

  /// Presents the society, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: organization, details: [Detail.optional("role", role)])
  }
  /// Its organization, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [organization] }
}
