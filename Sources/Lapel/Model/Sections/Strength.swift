/// A claim and what proves it.
public struct Strength: Entry {
  /// What you are good at, as `Safer wards`.
  public let name: LocalizedText
  /// One sentence that says it; nil: not written.
  public let claim: LocalizedText?
  /// What proves it: ids, or names that only one item bears.
  public let evidence: [Reference]
  /// Words of postings that ask for it; never printed on a CV.
  public let keywords: [LocalizedText]
  /// How it stands beside rivals; on no CV; nil: not written.
  public let compare: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
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
      "keywords", \.keywords, .tags.withheld, "Words of postings that ask for it; never printed on a CV.",
      example: "[fall prevention, patient safety]"),
    Field(
      "compare", \.compare, .prose.unprinted, "How it stands beside rivals; on no CV.", level: .nobody,
      example: "Others train; I count first."),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `strengths`.
  public static let section = SectionKey("strengths")
  /// As the field reference says what the section holds.
  public static let about = "What you are good at, each with what proves it."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.claim
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: nil)
  /// What a page of limited length loses with its first entry.
  public static let prominence = 40
  /// A claim, one sentence and its evidence each.
  public static let layout = SectionLayout.strengths

  /// Headed by what one is good at, with the claim as a line; the evidence is found by its ids.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, lines: [Detail.optional("claim", claim)])
  }
  /// What its `evidence` points at.
  public var references: [FieldReferences] { [FieldReferences("evidence", .proof, evidence)] }
}
