/// A language the person speaks.
public struct LanguageSkill: Entry {
  /// The language, as `English`.
  public let name: LocalizedText
  /// How well, in your words or as a grade; nil: not written.
  public let level: LocalizedText?
  /// What proves it: ids of test scores, certificates or work.
  public let proof: [Reference]
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
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

  /// The key that its entries stand under in a file: `language_skills`.
  public static let section = SectionKey("language_skills")
  /// As the field reference says what the section holds.
  public static let about = "Languages that you speak."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.language
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: nil)
  /// What a page of limited length loses with its first entry.
  public static let prominence = 70
  /// A label and its values each.
  public static let layout = SectionLayout.labels

  /// The language, and how well as its one value.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, values: [Detail.optional("level", level)].compactMap { $0 })
  }
  /// What its `proof` points at.
  public var references: [FieldReferences] { [FieldReferences("proof", .proof, proof)] }
}
