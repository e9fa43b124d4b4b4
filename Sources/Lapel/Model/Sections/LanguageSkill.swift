/// A language the person speaks.
public struct LanguageSkill: Entry {
  public let name: LocalizedText
  public let level: LocalizedText?
  public let proof: [Reference]
  public let shared: EntryFields

  public static let schema = Schema(
    "language skill", Self.init,
    fields: Field("name", \.name, .label, "The language.", example: "English"),
    Field(
      "level", \.level, .label, "How well, in your words or as a grade.",
      example: "Professional working proficiency"),
    Field(
      "proof", \.proof, .pointer, "What proves it: ids of test scores, certificates or work.",
      example: "[toeic]"),
    Field.shared(\.shared))

  public static let section = SectionKey("language_skills")
  public static let layout = SectionLayout.labels
  public static let sectionTitle = LocalizedText(ko: "언어", en: "Languages")

  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, values: [Detail.optional("level", level)].compactMap { $0 })
  }
  public var references: [FieldReferences] { [FieldReferences("proof", proof)] }
}
