/// A society that one is a member of.
public struct Membership: Entry {
  public let organization: LocalizedText
  public let role: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "membership", Self.init,
    fields: Field(
      "organization", \.organization, .organization, "The society.", example: "Gaon Nursing Society"),
    Field("role", \.role, .label, "Fellow, senior member.", example: "Fellow"),
    Field.shared(\.shared))

  public static let section = SectionKey("memberships")
  public static let layout = SectionLayout.rows
  public static let sectionTitle = LocalizedText(ko: "소속 학회", en: "Memberships")

  public var presentation: EntryPresentation {
    EntryPresentation(headline: organization, details: [Detail.optional("role", role)])
  }
  public var callNames: [LocalizedText] { [organization] }
}
