/// A course taught, or helped with.
public struct Teaching: Entry {
  /// The course, such as `Introduction to statistics`.
  public let name: LocalizedText
  /// What you were in it: lecturer, teaching assistant; nil: not written.
  public let role: LocalizedText?
  /// Where it was taught, such as `Gaon University`; nil: not written.
  public let organization: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "teaching", Self.init,
    fields: Field("name", \.name, .work, "The course.", example: "Introduction to statistics"),
    Field("role", \.role, .label, "Lecturer, teaching assistant.", example: "Teaching assistant"),
    Field("organization", \.organization, .school, "Where it was taught.", example: "Gaon University"),
    Field.shared(\.shared))

  /// The section's key in a career file: `teaching`.
  public static let section = SectionKey("teaching")
  /// As the field reference says what the section holds.
  public static let about = "Courses that you taught."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.service
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 50
  /// One line per entry, date first.
  public static let layout = SectionLayout.rows

  /// Presents the course, where it was taught, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  /// Its name, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [name] }
}
