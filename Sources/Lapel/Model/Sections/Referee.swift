/// Somebody who can be asked about the person.
public struct Referee: Entry {
  public let name: LocalizedText
  public let position: LocalizedText?
  public let organization: LocalizedText?
  public let relation: LocalizedText?
  public let contact: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "reference", Self.init,
    fields: Field("name", \.name, .person, "Who it is.", example: "Jin Park"),
    Field("position", \.position, .label, "What they are.", example: "Head nurse"),
    Field(
      "organization", \.organization, .organization, "Where they work.", example: "Harbour General Hospital"),
    Field("relation", \.relation, .label, "How you know each other.", example: "My superior for three years"),
    Field(
      "contact", \.contact, .contact, "An e-mail address or phone number, as printed.", level: .application,
      example: "jin@example.com"),
    Field.shared(\.shared))

  public static let section = SectionKey("references")
  public static let sectionTitle = LocalizedText(ko: "추천인", en: "References")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: organization,
      details: [
        Detail.optional("position", position), Detail.optional("relation", relation),
        contact.map { Detail("contact", $0, level: .application) },
      ])
  }
}
