/// Something that the person built, alone or with others.
public struct Project: Entry {
  /// What it is called, such as `Map of free seats`.
  public let name: LocalizedText
  /// Your part in it, such as `Planning and development`; nil: not written.
  public let role: LocalizedText?
  /// The number of people who made it, such as `4`; nil: not written.
  public let team: PlainText?
  /// The organization it was for or with, such as `Gaon University Library`; nil: not written.
  public let organization: LocalizedText?
  /// The technologies used.
  public let technologies: [LocalizedText]
  /// A picture in the folder, for the project's own page; nil: not written.
  public let image: Illustration?
  /// Problem, approach and result, for the project's own page; nil: not written.
  public let story: Story?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "project", Self.init,
    fields: Field("name", \.name, .work, "What it is called.", example: "Map of free seats"),
    Field.role(\.role, example: "Planning and development"),
    Field("team", \.team, .figure, "How many people made it.", example: "4"),
    Field(
      "organization", \.organization, .organization, "For or with whom.", example: "Gaon University Library"),
    Field(
      "technologies", \.technologies, .label.ofOwnPage, "What it is made with.",
      example: "[Swift, PostgreSQL]"),
    Field(
      "image", \.image, .picture.ofOwnPage, "A picture inside the folder, for the project's own page.",
      example: "{file: pictures/map.jpg, alt: A map of the free seats}"),
    Field(
      "story", \.story, .fields.ofOwnPage, "Problem, approach and result, for the project's own page.",
      example: "{problem: Nobody knew where a seat was free., result: 3000 students a week}"),
    Field.shared(\.shared))

  /// The section's key in a career file: `projects`.
  public static let section = SectionKey("projects")
  /// As the field reference says what the section holds.
  public static let about = "What you built, alone or with others."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.project
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 90

  /// Presents its name, with whom, then role and team, and a line of technologies; picture and story are for
  /// its own page.
  public var presentation: EntryPresentation {
    var presentation = EntryPresentation(
      headline: name, organization: organization, details: [Detail.optional("role", role), .team(team)],
      lines: [.technologies(technologies)])
    presentation.special.machineDetails = technologies.map { Detail("technology", $0) }
    presentation.special.ownPage = .init(picture: image, story: story?.details ?? [])
    return presentation
  }
  /// Its name, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [name] }
}

extension Story {
  /// Its parts in the order in which they are told.
  fileprivate var details: [Detail] {
    [
      ("problem", problem), ("constraint", constraint), ("approach", approach), ("result", result),
      ("change", change),
    ].compactMap { field, text in text.map { Detail(field, $0) } }
  }
}

/// How a project went, for its own page; on no CV.
public struct Story: Record, Hashable {
  /// The problem, such as `Nobody knew where a seat was free.`; nil: not written.
  public let problem: LocalizedText?
  /// The constraint, such as `No new hardware.`; nil: not written.
  public let constraint: LocalizedText?
  /// The approach; nil: not written.
  public let approach: LocalizedText?
  /// The result, in numbers, such as `3000 students a week`; nil: not written.
  public let result: LocalizedText?
  /// What the person would do differently today, such as `I would ask the librarians first.`; nil: not written.
  public let change: LocalizedText?

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "story", Self.init,
    fields: Field(
      "problem", \.problem, .prose.unprinted, "What was wrong.", example: "Nobody knew where a seat was free."
    ),
    Field(
      "constraint", \.constraint, .prose.unprinted, "What could not be changed.", example: "No new hardware."),
    Field(
      "approach", \.approach, .prose.unprinted, "What you did.",
      example: "I read the wireless access points instead of sensors."),
    Field(
      "result", \.result, .prose.unprinted, "What came of it, in numbers.", example: "3000 students a week"),
    Field(
      "change", \.change, .prose.unprinted, "What you would do otherwise today.",
      example: "I would ask the librarians first."))
}
