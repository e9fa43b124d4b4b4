/// Supervision of somebody's work.
public struct Supervision: Entry {
  /// Who was supervised, or how many, such as `Two master students`.
  public let name: LocalizedText
  /// The level of the work: a PhD, an MSc, an internship; nil: not written.
  public let level: LocalizedText?
  /// What they worked on, such as `Sleep on wards`; nil: not written.
  public let thesis: LocalizedText?
  /// Where it was, such as `Gaon University`; nil: not written.
  public let organization: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "supervision", Self.init,
    fields: Field(
      "name", \.name, .person, "Who was supervised, or how many.", example: "Two master students"),
    Field("level", \.level, .label, "PhD, MSc, an internship.", example: "MSc"),
    Field("thesis", \.thesis, .work, "What they worked on.", example: "Sleep on wards"),
    Field("organization", \.organization, .school, "Where it was.", example: "Gaon University"),
    Field.shared(\.shared))

  /// The section's key in a career file: `supervision`.
  public static let section = SectionKey("supervision")
  /// As the field reference says what the section holds.
  public static let about = "Students whose work you guided."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.service
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 40
  /// One line per entry, date first.
  public static let layout = SectionLayout.rows

  /// Presents who was supervised, where, then level and thesis.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: organization,
      details: [Detail.optional("level", level), Detail.optional("thesis", thesis)])
  }
  /// Its name, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [name] }
}
