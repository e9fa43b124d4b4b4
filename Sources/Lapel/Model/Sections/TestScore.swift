/// A score in a language or aptitude test.
public struct TestScore: Entry {
  public let name: LocalizedText
  public let score: LocalizedText?
  public let validUntil: DateValue?
  public let shared: EntryFields

  public static let schema = Schema(
    "test score", Self.init,
    fields: Field("name", \.name, .label, "The test.", example: "TOEIC"),
    Field("score", \.score, .figure, "The score or grade, as printed.", example: "945"),
    Field("valid_until", \.validUntil, .date, "When it expires.", example: "2026-09"),
    Field.shared(\.shared))

  public static let section = SectionKey("test_scores")
  public static let layout = SectionLayout.labels
  public static let sectionTitle = LocalizedText(ko: "어학 성적", en: "Test scores")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, details: [.validUntil(validUntil)],
      values: [Detail.optional("score", score)].compactMap { $0 })
  }
}
