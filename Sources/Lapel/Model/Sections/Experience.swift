/// A job: one position, or several under one employer.
public struct Experience: Entry {
  /// Employer, as printed on the CV, as `Harbour General Hospital`.
  public let organization: LocalizedText
  /// What you were there, as `Registered nurse`; nil: not written.
  public let position: LocalizedText?
  /// Several positions under one employer, latest first.
  public let roles: [Role]
  /// How many people were in the team, as `4`; nil: not written.
  public let team: PlainText?
  /// What it was done with.
  public let technologies: [LocalizedText]
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
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

  /// The key that its entries stand under in a file: `experience`.
  public static let section = SectionKey("experience")
  /// As the field reference says what the section holds.
  public static let about = "Where you worked and what you did there."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.job
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "position", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 100

  /// Headed by the position, at the employer, then the team; the positions under one employer as parts.
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
  /// Without an id it is pointed at by its organization.
  public var callNames: [LocalizedText] { [organization] }
}
