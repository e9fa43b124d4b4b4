/// A person who can be asked about the applicant.
public struct Referee: Entry {
  /// The name, such as `Jin Park`.
  public let name: LocalizedText
  /// Their position, such as `Head nurse`; nil: not written.
  public let position: LocalizedText?
  /// Where they work, such as `Harbour General Hospital`; nil: not written.
  public let organization: LocalizedText?
  /// How the two know each other, such as `My superior for three years`; nil: not written.
  public let relation: LocalizedText?
  /// An e-mail address or phone number, as printed; nil: not written.
  public let contact: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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

  /// The section's key in a career file: `references`.
  public static let section = SectionKey("references")
  /// As the field reference says what the section holds.
  public static let about = "People who can be asked about you."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.person
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 10
  /// Application: another person's name does not concern the public.
  public static let defaultLevel = ShowLevel.application

  /// Presents the name, where they work, then position, relation and how to reach them; the last is for
  /// applications only.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: organization,
      details: [
        Detail.optional("position", position), Detail.optional("relation", relation),
        contact.map { Detail("contact", $0, level: .application) },
      ])
  }
}
