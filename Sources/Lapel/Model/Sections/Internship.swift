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
    fields: Field("organization", \.organization, .employer, "Employer, as printed on the CV."),
    Field("position", \.position, .label, "What you were there."),
    Field("roles", \.roles, .fields, "Several positions under one employer, latest first."),
    Field("team", \.team, .figure, "How many people were in the team.", example: "4"),
    Field("technologies", \.technologies, .label, "What it was done with."),
    Field("reason", \.reason, .prose.unprinted, "Why you went; on no CV.", level: .nobody),
    Field("learned", \.learned, .prose.unprinted, "What it taught you; on no CV."),
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
