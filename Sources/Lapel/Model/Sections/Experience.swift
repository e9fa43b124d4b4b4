/// A job: one position, or several under one employer.
public struct Experience: Entry {
  public let organization: LocalizedText
  public let position: LocalizedText?
  public let roles: [Role]
  public let team: PlainText?
  public let technologies: [LocalizedText]
  public let shared: EntryFields

  public static let schema = Schema(
    "experience", Self.init,
    fields: Field(
      "organization", \.organization, .employer, "Employer, as printed on the CV.",
      example: "Harbour General Hospital"),
    Field("position", \.position, .label, "What you were there.", example: "Registered nurse"),
    Field(
      "roles", \.roles, .fields, "Several positions under one employer, latest first.",
      example: "[{position: Charge nurse, period: 2023-01..}, {position: Nurse, period: 2021-03..2022-12}]"),
    Field("team", \.team, .figure, "How many people were in the team.", example: "4"),
    Field("technologies", \.technologies, .label, "What it was done with.", example: "[Epic, Excel]"),
    Field.shared(\.shared))

  public static let section = SectionKey("experience")
  public static let sectionTitle = LocalizedText(ko: "경력", en: "Experience")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: position, organization: organization, details: [.team(team)],
      lines: [.technologies(technologies)],
      parts: parts)
  }
  public var parts: [RolePart] { roles.map(\.part) }
  public var callNames: [LocalizedText] { [organization] }
}
