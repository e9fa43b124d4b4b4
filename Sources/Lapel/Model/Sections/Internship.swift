/// An internship, with why it was chosen and what it taught.
public struct Internship: Entry {
  /// Employer, as printed on the CV, as `Nuri Vision`.
  public let organization: LocalizedText
  /// What you were there, as `Research intern`; nil: not written.
  public let position: LocalizedText?
  /// Several positions under one employer, latest first.
  public let roles: [Role]
  /// How many people were in the team, as `4`; nil: not written.
  public let team: PlainText?
  /// What it was done with.
  public let technologies: [LocalizedText]
  /// Why you went; on no CV, as `To see how a model gets into a product.`; nil: not written.
  public let reason: LocalizedText?
  /// What it taught you; on no CV, as `That a model is a tenth of the work.`; nil: not written.
  public let learned: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "internship", Self.init,
    fields: Field.employer(\.organization, example: "Nuri Vision"),
    Field.position(\.position, example: "Research intern"),
    Field.roles(
      \.roles, example: "[{position: Research intern, period: 2023-01..2023-08}]"),
    Field.team(\.team),
    Field.technologies(\.technologies, example: "[Python, PyTorch]"),
    Field(
      "reason", \.reason, .prose.unprinted, "Why you went; on no CV.", level: .nobody,
      example: "To see how a model gets into a product."),
    Field(
      "learned", \.learned, .prose.unprinted.ofOwnPage, "What it taught you; on no CV.",
      example: "That a model is a tenth of the work."),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `internships`.
  public static let section = SectionKey("internships")
  /// As the field reference says what the section holds.
  public static let about = "Where you worked to learn, and what you did there."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.internship
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "position", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 90

  /// As a job's; why one went and what it taught are on no CV.
  public var presentation: EntryPresentation {
    var presentation = EntryPresentation(
      headline: position, organization: organization, details: [.team(team)],
      lines: [.technologies(technologies)],
      parts: parts)
    presentation.special.machineDetails = technologies.map { Detail("technology", $0) }
    presentation.special.ownPage.story = [Detail.optional("learned", learned)].compactMap { $0 }
    return presentation
  }
  /// The positions under the employer, in the order written.
  public var parts: [RolePart] { roles.map(\.part) }
  /// Without an id it is pointed at by its organization.
  public var callNames: [LocalizedText] { [organization] }
}
