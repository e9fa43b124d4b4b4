/// A prize or a scholarship.
public struct Award: Entry {
  /// What it is called, such as `Hackathon of Gaon`.
  public let name: LocalizedText
  /// The rank, such as `First prize`; nil: not written.
  public let rank: LocalizedText?
  /// Who gave it, such as `Gaon Foundation`; nil: not written.
  public let issuer: LocalizedText?
  /// What it was given for: ids or names of items.
  public let forWhat: OneOrMany<Reference>
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "award", Self.init,
    fields: Field("name", \.name, .work, "What it is called.", example: "Hackathon of Gaon"),
    Field("rank", \.rank, .label, "The place reached.", example: "First prize"),
    Field("issuer", \.issuer, .issuer, "Who gave it.", example: "Gaon Foundation"),
    Field("for", \.forWhat, .pointer, "What it was given for: an id or a name.", example: "seat-map"),
    Field.shared(\.shared))

  /// The section's key in a career file: `awards`.
  public static let section = SectionKey("awards")
  /// As the field reference says what the section holds.
  public static let about = "Prizes and scholarships."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.award
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "issuer")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 65
  /// One line per entry, date first.
  public static let layout = SectionLayout.rows

  /// Presents its name, who gave it, then the rank.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: issuer, details: [Detail.optional("rank", rank)])
  }
  /// What its `for` points at.
  public var references: [FieldReferences] { [FieldReferences("for", .occasion, forWhat.values)] }
  /// Its name, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [name] }
}
