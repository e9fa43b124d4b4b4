/// A prize or a scholarship.
public struct Award: Entry {
  /// What it is called, as `Hackathon of Gaon`.
  public let name: LocalizedText
  /// The place reached, as `First prize`; nil: not written.
  public let rank: LocalizedText?
  /// Who gave it, as `Gaon Foundation`; nil: not written.
  public let issuer: LocalizedText?
  /// What it was given for: an id or a name.
  public let forWhat: OneOrMany<Reference>
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "award", Self.init,
    fields: Field("name", \.name, .work, "What it is called.", example: "Hackathon of Gaon"),
    Field("rank", \.rank, .label, "The place reached.", example: "First prize"),
    Field("issuer", \.issuer, .issuer, "Who gave it.", example: "Gaon Foundation"),
    Field("for", \.forWhat, .pointer, "What it was given for: an id or a name.", example: "seat-map"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `awards`.
  public static let section = SectionKey("awards")
  /// As the field reference says what the section holds.
  public static let about = "Prizes and scholarships."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.award
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "issuer")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 65
  /// A line each, the date first.
  public static let layout = SectionLayout.rows

  /// Headed by its name, who gave it, then the place reached.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: issuer, details: [Detail.optional("rank", rank)])
  }
  /// What its `for` points at.
  public var references: [FieldReferences] { [FieldReferences("for", .occasion, forWhat.values)] }
  /// Without an id it is pointed at by its name.
  public var callNames: [LocalizedText] { [name] }
}
