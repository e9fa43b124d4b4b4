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
    fields: Field.employer(\.organization, example: "Harbour General Hospital"),
    Field.position(\.position, example: "Registered nurse"),
    Field.roles(
      \.roles,
      example: "[{position: Charge nurse, period: 2023-01..}, {position: Nurse, period: 2021-03..2022-12}]"),
    Field.team(\.team),
    Field.technologies(\.technologies, example: "[Epic, Excel]"),
    Field.shared(\.shared))

  /// The section's key in a career file: `experience`.
  public static let section = SectionKey("experience")
  /// As the field reference says what the section holds.
  public static let about = "Where you worked and what you did there."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.job
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "position", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 100

  /// Presents the position, the employer, then the team; several positions under one employer are its parts.
  public var presentation: EntryPresentation {
    var presentation = EntryPresentation(
      headline: position, organization: organization, details: [.team(team)],
      lines: [.technologies(technologies)],
      parts: parts)
    presentation.special.machineDetails = technologies.map { Detail("technology", $0) }
    return presentation
  }
  /// The positions under the employer, in the order written.
  public var parts: [RolePart] { roles.map(\.part) }
  /// Its organization, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [organization] }
}
