/// A club, a course, a trip: what was done beside work and school.
public struct Activity: Entry {
  public let name: LocalizedText
  public let role: LocalizedText?
  public let organization: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "activity", Self.init,
    fields: Field("name", \.name, .work, "What it was.", example: "Debating society"),
    Field("role", \.role, .label, "Your part in it.", example: "Chair"),
    Field("organization", \.organization, .organization, "With whom.", example: "Gaon University"),
    Field.shared(\.shared))

  public static let section = SectionKey("activities")
  public static let sectionTitle = LocalizedText(ko: "활동", en: "Activities")

  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  public var callNames: [LocalizedText] { [name] }
}
