/// A skill, or a group of them under one name.
public struct Skill: Entry {
  /// The skill, or the group's name, such as `Programming`.
  public let name: LocalizedText
  /// The skills in the group.
  public let keywords: [LocalizedText]
  /// How well the person knows it, in their words, such as `Daily`; nil: not written.
  public let level: LocalizedText?
  /// The year or month since when, such as `2019`; nil: not written.
  public let since: DateValue?
  /// Where it was used: ids or names, from which years and proof are derived.
  public let used: [Reference]
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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

  /// The section's key in a career file: `skills`.
  public static let section = SectionKey("skills")
  /// As the field reference says what the section holds.
  public static let about = "What you can do, in groups or one by one."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.skill
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: nil)
  /// What a page of limited length loses with its first entry.
  public static let prominence = 90
  /// One label per entry, with its values.
  public static let layout = SectionLayout.labels

  /// Presents the skill or its group, with how well it is known; the group's skills are its values.
  public var presentation: EntryPresentation {
    var presentation = EntryPresentation(
      headline: name, details: [Detail.optional("level", level)],
      values: keywords.map { Detail("keywords", $0) })
    presentation.special.use = .init(since: since, places: used)
    return presentation
  }
  /// What its `used` points at.
  public var references: [FieldReferences] { [FieldReferences("used", .proof, used)] }
}
