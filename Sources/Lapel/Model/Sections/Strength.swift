/// A claim and what proves it.
public struct Strength: Entry {
  public let name: LocalizedText
  public let claim: LocalizedText?
  public let evidence: [Reference]
  public let keywords: [LocalizedText]
  public let compare: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "strength", Self.init,
    fields: Field("name", \.name, .label, "What you are good at.", example: "Safer wards"),
    Field(
      "claim", \.claim, .prose, "One sentence that says it.",
      example: "I find what harms patients by counting it."),
    Field(
      "evidence", \.evidence, .pointer, "What proves it: ids, or names that only one item bears.",
      example: "[nuri.anomaly, seat-map]"),
    Field(
      "keywords", \.keywords, .tags, "Words of postings that ask for it; never printed on a CV.",
      example: "[fall prevention, patient safety]"),
    Field(
      "compare", \.compare, .prose.unprinted, "How it stands beside rivals; on no CV.", level: .nobody,
      example: "Others train; I count first."),
    Field.shared(\.shared))

  public static let section = SectionKey("strengths")
  public static let layout = SectionLayout.strengths
  public static let sectionTitle = LocalizedText(ko: "강점", en: "Strengths")

  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, lines: [Detail.optional("claim", claim)])
  }
  public var references: [FieldReferences] { [FieldReferences("evidence", evidence)] }
}
