/// An internship, with the reason for choosing it and what it taught.
public struct Internship: Entry {
  /// The employer as printed on the CV, such as `Nuri Vision`.
  public let organization: LocalizedText
  /// The position, such as `Research intern`; nil: not written.
  public let position: LocalizedText?
  /// The positions, if there were several under one employer, latest first.
  public let roles: [Role]
  /// The number of people in the team, such as `4`; nil: not written.
  public let team: PlainText?
  /// The technologies used.
  public let technologies: [LocalizedText]
  /// The reason for going, such as `To see how a model gets into a product.`; on no CV; nil: not written.
  public let reason: LocalizedText?
  /// What it taught, such as `That a model is a tenth of the work.`; on no CV; nil: not written.
  public let learned: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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

  /// The section's key in a career file: `internships`.
  public static let section = SectionKey("internships")
  /// As the field reference says what the section holds.
  public static let about = "Where you worked to learn, and what you did there."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.internship
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "position", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 90

  /// Presents the same as a job; the reason for going and what it taught are on no CV.
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
  /// Its organization, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [organization] }
}
