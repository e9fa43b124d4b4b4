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
    fields: Field("name", \.name, .work, "What it is called."),
    Field("role", \.role, .label, "Your part in it."),
    Field("team", \.team, .figure, "How many people made it.", example: "4"),
    Field("organization", \.organization, .organization, "For or with whom."),
    Field("technologies", \.technologies, .label, "What it is made with."),
    Field("image", \.image, .picture, "A picture inside the folder, for the project's own page."),
    Field("story", \.story, .fields, "Problem, approach and result, for the project's own page."),
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
    fields: Field("problem", \.problem, .prose.unprinted, "What was wrong."),
    Field("constraint", \.constraint, .prose.unprinted, "What could not be changed."),
    Field("approach", \.approach, .prose.unprinted, "What you did."),
    Field("result", \.result, .prose.unprinted, "What came of it, in numbers."),
    Field("change", \.change, .prose.unprinted, "What you would do otherwise today."))
}
