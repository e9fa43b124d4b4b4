/// Unpaid work for others.
public struct Volunteering: Entry {
  public let name: LocalizedText
  public let role: LocalizedText?
  public let organization: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "volunteering", Self.init,
    fields: Field("name", \.name, .work, "What it was.", example: "Reading to children"),
    Field("role", \.role, .label, "Your part in it.", example: "Reader"),
    Field("organization", \.organization, .organization, "With whom.", example: "Gaon Library"),
    Field.shared(\.shared))

  public static let section = SectionKey("volunteering")
  public static let sectionTitle = LocalizedText(ko: "봉사", en: "Volunteering")

  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  public var callNames: [LocalizedText] { [name] }
}
