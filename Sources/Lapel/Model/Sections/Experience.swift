/// A job: one position, or several under one employer.
public struct Experience: Entry {
  /// Employer, as printed on the CV, such as `Harbour General Hospital`.
  public let organization: LocalizedText
  /// What you were there, such as `Registered nurse`; nil: not written.
  public let position: LocalizedText?
  /// Several positions under one employer, latest first.
  public let roles: [Role]
  /// How many people were in the team, such as `4`; nil: not written.
  public let team: PlainText?
  /// What it was done with.
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

  /// Headed by the position, at the employer, then the team; the positions under one employer as parts.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: position, organization: organization, details: [.team(team)],
      lines: [.technologies(technologies)],
      parts: parts)
  }
  /// The positions under the employer, in the order written.
  public var parts: [RolePart] { roles.map(\.part) }
  /// Its organization, which a pointer may use in place of an id.
  public var callNames: [LocalizedText] { [organization] }
}
