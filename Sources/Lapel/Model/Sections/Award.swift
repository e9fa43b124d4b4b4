/// A prize or a scholarship.
public struct Award: Entry {
  public let name: LocalizedText
  public let rank: LocalizedText?
  public let issuer: LocalizedText?
  public let forWhat: OneOrMany<Reference>
  public let shared: EntryFields

  public static let schema = Schema(
    "award", Self.init,
    fields: Field("name", \.name, .work, "What it is called.", example: "Hackathon of Gaon"),
    Field("rank", \.rank, .label, "The place reached.", example: "First prize"),
    Field("issuer", \.issuer, .issuer, "Who gave it.", example: "Gaon Foundation"),
    Field("for", \.forWhat, .pointer, "What it was given for: an id or a name.", example: "seat-map"),
    Field.shared(\.shared))

  public static let section = SectionKey("awards")
  public static let layout = SectionLayout.rows
  public static let sectionTitle = LocalizedText(ko: "수상", en: "Awards")

  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: issuer, details: [Detail.optional("rank", rank)])
  }
  public var references: [FieldReferences] { [FieldReferences("for", forWhat.values)] }
  public var callNames: [LocalizedText] { [name] }
}
