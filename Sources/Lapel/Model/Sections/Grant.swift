/// Money that was won for research.
public struct Grant: Entry {
  public let name: LocalizedText
  public let funder: LocalizedText?
  public let role: LocalizedText?
  public let amount: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "grant", Self.init,
    fields: Field("name", \.name, .work, "What it was given for.", example: "Quiet wards"),
    Field("funder", \.funder, .issuer, "Who gave it.", example: "Gaon Science Fund"),
    Field(
      "role", \.role, .label, "Your part in it: principal investigator.", example: "Principal investigator"),
    Field("amount", \.amount, .figure, "How much it was, as printed.", example: "30 million won"),
    Field.shared(\.shared))

  public static let section = SectionKey("grants")
  public static let layout = SectionLayout.rows
  public static let sectionTitle = LocalizedText(ko: "연구비", en: "Grants")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: funder,
      details: [Detail.optional("role", role), Detail.optional("amount", amount)])
  }
  public var callNames: [LocalizedText] { [name] }
}
