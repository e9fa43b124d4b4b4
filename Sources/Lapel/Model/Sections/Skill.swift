/// A skill, or a group of them under one name.
public struct Skill: Entry {
  public let name: LocalizedText
  public let keywords: [LocalizedText]
  public let level: LocalizedText?
  public let since: DateValue?
  public let used: [Reference]
  public let shared: EntryFields

  public static let schema = Schema(
    "skill", Self.init,
    fields: Field("name", \.name, .label, "The skill, or the group's name.", example: "Programming"),
    Field("keywords", \.keywords, .label, "What the group holds.", example: "[Python, Swift]"),
    Field("level", \.level, .label, "How well, in your words.", example: "Daily"),
    Field("since", \.since, .date, "Since when.", example: "2019"),
    Field(
      "used", \.used, .pointer, "Where it was used: ids or names; years and proof are derived from them.",
      example: "[seat-map, nuri]"),
    Field.shared(\.shared))

  public static let section = SectionKey("skills")
  public static let layout = SectionLayout.labels
  public static let sectionTitle = LocalizedText(ko: "기술", en: "Skills")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, details: [Detail.optional("level", level)],
      values: keywords.map { Detail("keywords", $0) })
  }
  public var references: [FieldReferences] { [FieldReferences("used", used)] }
}
