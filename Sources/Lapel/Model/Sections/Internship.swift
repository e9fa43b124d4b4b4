/// An internship, with why it was chosen and what it taught.
public struct Internship: Entry {
  public let organization: LocalizedText
  public let position: LocalizedText?
  public let roles: [Role]
  public let team: PlainText?
  public let technologies: [LocalizedText]
  public let reason: LocalizedText?
  public let learned: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "internship", Self.init,
    fields: Field(
      "organization", \.organization, .employer, "Employer, as printed on the CV.", example: "Nuri Vision"),
    Field("position", \.position, .label, "What you were there.", example: "Research intern"),
    Field(
      "roles", \.roles, .fields, "Several positions under one employer, latest first.",
      example: "[{position: Research intern, period: 2023-01..2023-08}]"),
    Field("team", \.team, .figure, "How many people were in the team.", example: "4"),
    Field("technologies", \.technologies, .label, "What it was done with.", example: "[Python, PyTorch]"),
    Field(
      "reason", \.reason, .prose.unprinted, "Why you went; on no CV.", level: .nobody,
      example: "To see how a model gets into a product."),
    Field(
      "learned", \.learned, .prose.unprinted, "What it taught you; on no CV.",
      example: "That a model is a tenth of the work."),
    Field.shared(\.shared))

  public static let section = SectionKey("internships")
  public static let sectionTitle = LocalizedText(ko: "인턴", en: "Internships")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: position, organization: organization, details: [.team(team)],
      lines: [.technologies(technologies)],
      parts: parts)
  }
  public var parts: [RolePart] { roles.map(\.part) }
  public var callNames: [LocalizedText] { [organization] }
}
