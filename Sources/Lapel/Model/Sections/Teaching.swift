/// A course taught, or helped with.
public struct Teaching: Entry {
  public let name: LocalizedText
  public let role: LocalizedText?
  public let organization: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "teaching", Self.init,
    fields: Field("name", \.name, .work, "The course.", example: "Introduction to statistics"),
    Field("role", \.role, .label, "Lecturer, teaching assistant.", example: "Teaching assistant"),
    Field("organization", \.organization, .school, "Where it was taught.", example: "Gaon University"),
    Field.shared(\.shared))

  public static let section = SectionKey("teaching")
  public static let layout = SectionLayout.rows
  public static let sectionTitle = LocalizedText(ko: "강의", en: "Teaching")

  public var presentation: EntryPresentation {
    EntryPresentation(headline: name, organization: organization, details: [Detail.optional("role", role)])
  }
  public var callNames: [LocalizedText] { [name] }
}
