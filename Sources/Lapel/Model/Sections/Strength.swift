/// A claim about the person, and what proves it.
public struct Strength: Entry {
  /// What the person is good at, such as `Safer wards`.
  public let name: LocalizedText
  /// The claim in one sentence; nil: not written.
  public let claim: LocalizedText?
  /// The proof: ids, or names that no other item has.
  public let evidence: [Reference]
  /// Words by which postings ask for it; never printed on a CV.
  public let keywords: [LocalizedText]
  /// How it compares with others' strengths; on no CV; nil: not written.
  public let compare: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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

  /// The section's key in a career file: `strengths`.
  public static let section = SectionKey("strengths")
  /// As the field reference says what the section holds.
  public static let about = "What you are good at, each with what proves it."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.claim
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: nil)
  /// What a page of limited length loses with its first entry.
  public static let prominence = 40
  /// Each entry is a claim, one sentence and its evidence.
  public static let layout = SectionLayout.strengths

  /// Presents what the person is good at, with the claim as a line; the evidence is looked up by its ids.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, lines: [Detail.optional("claim", claim)])
  }
  /// What its `evidence` points at.
  public var references: [FieldReferences] { [FieldReferences("evidence", .proof, evidence)] }
}
