/// Something built, alone or with others.
public struct Project: Entry {
  public let name: LocalizedText
  public let role: LocalizedText?
  public let team: PlainText?
  public let organization: LocalizedText?
  public let technologies: [LocalizedText]
  public let image: Illustration?
  public let story: Story?
  public let shared: EntryFields

  public static let schema = Schema(
    "project", Self.init,
    fields: Field("name", \.name, .work, "What it is called.", example: "Map of free seats"),
    Field("role", \.role, .label, "Your part in it.", example: "Planning and development"),
    Field("team", \.team, .figure, "How many people made it.", example: "4"),
    Field(
      "organization", \.organization, .organization, "For or with whom.", example: "Gaon University Library"),
    Field("technologies", \.technologies, .label, "What it is made with.", example: "[Swift, PostgreSQL]"),
    Field(
      "image", \.image, .picture, "A picture inside the folder, for the project's own page.",
      example: "{file: pictures/map.jpg, alt: A map of the free seats}"),
    Field(
      "story", \.story, .fields, "Problem, approach and result, for the project's own page.",
      example: "{problem: Nobody knew where a seat was free., result: 3000 students a week}"),
    Field.shared(\.shared))

  public static let section = SectionKey("projects")
  public static let sectionTitle = LocalizedText(ko: "프로젝트", en: "Projects")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: organization, details: [Detail.optional("role", role), .team(team)],
      lines: [.technologies(technologies)])
  }
  public var callNames: [LocalizedText] { [name] }
}

/// How a project went, for its own page; on no CV.
public struct Story: Record, Hashable {
  public let problem: LocalizedText?
  public let constraint: LocalizedText?
  public let approach: LocalizedText?
  public let result: LocalizedText?
  public let change: LocalizedText?

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
