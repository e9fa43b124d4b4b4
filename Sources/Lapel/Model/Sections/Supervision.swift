/// Somebody whose work was supervised.
public struct Supervision: Entry {
  /// Who was supervised, or how many, as `Two master students`.
  public let name: LocalizedText
  /// PhD, MSc, an internship, as `MSc`; nil: not written.
  public let level: LocalizedText?
  /// What they worked on, as `Sleep on wards`; nil: not written.
  public let thesis: LocalizedText?
  /// Where it was, as `Gaon University`; nil: not written.
  public let organization: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "supervision", Self.init,
    fields: Field(
      "name", \.name, .person, "Who was supervised, or how many.", example: "Two master students"),
    Field("level", \.level, .label, "PhD, MSc, an internship.", example: "MSc"),
    Field("thesis", \.thesis, .work, "What they worked on.", example: "Sleep on wards"),
    Field("organization", \.organization, .school, "Where it was.", example: "Gaon University"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `supervision`.
  public static let section = SectionKey("supervision")
  /// As the field reference says what the section holds.
  public static let about = "Students whose work you guided."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.service
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 40
  /// A line each, the date first.
  public static let layout = SectionLayout.rows

  /// Headed by who was supervised, where, then level and thesis.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: organization,
      details: [Detail.optional("level", level), Detail.optional("thesis", thesis)])
  }
  /// Without an id it is pointed at by its name.
  public var callNames: [LocalizedText] { [name] }
}
