/// A job: one position, or several under one employer.
public struct Experience: Entry {
  /// The employer as printed on the CV, such as `Harbour General Hospital`.
  public let organization: LocalizedText
  /// The position, such as `Registered nurse`; nil: not written.
  public let position: LocalizedText?
  /// The positions, if there were several under one employer, latest first.
  public let roles: [Role]
  /// The number of people in the team, such as `4`; nil: not written.
  public let team: PlainText?
  /// The technologies used.
  public let technologies: [LocalizedText]
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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

  /// The section's key in a career file: `experience`.
  public static let section = SectionKey("experience")

  /// Presents the position, the employer, then the team; several positions under one employer are its parts.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: position, organization: organization, details: [.team(team)],
      lines: [.technologies(technologies)],
      parts: parts)
  }
  /// The positions under the employer, in the order written.
  public var parts: [RolePart] { roles.map(\.part) }
  /// Its organization, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [organization] }
}
