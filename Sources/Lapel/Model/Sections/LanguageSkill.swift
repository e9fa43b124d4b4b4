/// A language the person speaks.
public struct LanguageSkill: Entry {
  /// The language, such as `English`.
  public let name: LocalizedText
  /// How well the person speaks it, in their words or as a grade; nil: not written.
  public let level: LocalizedText?
  /// The proof: ids of test scores, certificates or work.
  public let proof: [Reference]
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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

  /// The section's key in a career file: `language_skills`.
  public static let section = SectionKey("language_skills")
  /// As the field reference says what the section holds.
  public static let about = "Languages that you speak."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.language
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: nil)
  /// What a page of limited length loses with its first entry.
  public static let prominence = 70
  /// One label per entry, with its values.
  public static let layout = SectionLayout.labels

  /// Presents the language, and how well it is spoken as its one value.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, values: [Detail.optional("level", level)].compactMap { $0 })
  }
  /// What its `proof` points at.
  public var references: [FieldReferences] { [FieldReferences("proof", .proof, proof)] }
}
