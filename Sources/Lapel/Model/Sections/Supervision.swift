/// Somebody whose work was supervised.
public struct Supervision: Entry {
  public let name: LocalizedText
  public let level: LocalizedText?
  public let thesis: LocalizedText?
  public let organization: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "supervision", Self.init,
    fields: Field(
      "name", \.name, .person, "Who was supervised, or how many.", example: "Two master students"),
    Field("level", \.level, .label, "PhD, MSc, an internship.", example: "MSc"),
    Field("thesis", \.thesis, .work, "What they worked on.", example: "Sleep on wards"),
    Field("organization", \.organization, .school, "Where it was.", example: "Gaon University"),
    Field.shared(\.shared))

  public static let section = SectionKey("supervision")
  public static let layout = SectionLayout.rows
  public static let sectionTitle = LocalizedText(ko: "지도", en: "Supervision")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: organization,
      details: [Detail.optional("level", level), Detail.optional("thesis", thesis)])
  }
  public var callNames: [LocalizedText] { [name] }
}
