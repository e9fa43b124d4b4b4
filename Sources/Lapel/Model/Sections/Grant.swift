/// Research funding that the person won.
public struct Grant: Entry {
  /// The project it funded, such as `Quiet wards`.
  public let name: LocalizedText
  /// Who gave it, such as `Gaon Science Fund`; nil: not written.
  public let funder: LocalizedText?
  /// Your part in it: principal investigator; nil: not written.
  public let role: LocalizedText?
  /// The amount as printed: `30 million won`; nil: not written.
  public let amount: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "grant", Self.init,
    fields: Field("name", \.name, .work, "What it was given for.", example: "Quiet wards"),
    Field("funder", \.funder, .issuer, "Who gave it.", example: "Gaon Science Fund"),
    Field(
      "role", \.role, .label, "Your part in it: principal investigator.", example: "Principal investigator"),
    Field("amount", \.amount, .figure, "How much it was, as printed.", example: "30 million won"),
    Field.shared(\.shared))

  /// The section's key in a career file: `grants`.
  public static let section = SectionKey("grants")
  /// As the field reference says what the section holds.
  public static let about = "Means that were given to you for research."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.support
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "funder")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 60
  /// One line per entry, date first.
  public static let layout = SectionLayout.rows

  /// Presents its name, who gave it, then role and amount.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: funder,
      details: [Detail.optional("role", role), Detail.optional("amount", amount)])
  }
  /// Its name, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [name] }
}
