/// A course taught, or helped with.
public struct Teaching: Entry {
  /// The course, as `Introduction to statistics`.
  public let name: LocalizedText
  /// Lecturer, teaching assistant, as `Teaching assistant`; nil: not written.
  public let role: LocalizedText?
  /// Where it was taught, as `Gaon University`; nil: not written.
  public let organization: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "teaching", Self.init,
    fields: Field("name", \.name, .work, "The course.", example: "Introduction to statistics"),
    Field("role", \.role, .label, "Lecturer, teaching assistant.", example: "Teaching assistant"),
    Field("organization", \.organization, .school, "Where it was taught.", example: "Gaon University"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `teaching`.
  public static let section = SectionKey("teaching")
  /// As the field reference says what the section holds.
  public static let about = "Courses that you taught."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.service
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 50
  /// A line each, the date first.
  public static let layout = SectionLayout.rows

  /// Headed by the course, where it was taught, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  /// Without an id it is pointed at by its name.
  public var callNames: [LocalizedText] { [name] }
}
