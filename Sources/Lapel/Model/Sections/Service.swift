/// Work for a field of research: reviews, committees, chairs.
public struct Service: Entry {
  public let name: LocalizedText
  public let role: LocalizedText?
  public let organization: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "service", Self.init,
    fields: Field(
      "name", \.name, .work, "What it was for: a journal, a conference, a committee.",
      example: "Journal of Invented Nursing"),
    Field("role", \.role, .label, "Reviewer, chair, member.", example: "Reviewer"),
    Field("organization", \.organization, .organization, "With whom.", example: "Gaon Nursing Society"),
    Field.shared(\.shared))

  public static let section = SectionKey("service")
  public static let layout = SectionLayout.rows
  public static let sectionTitle = LocalizedText(ko: "학술 활동", en: "Service")

  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  public var callNames: [LocalizedText] { [name] }
}
