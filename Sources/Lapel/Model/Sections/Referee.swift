/// Somebody who can be asked about the person.
public struct Referee: Entry {
  /// Who it is, as `Jin Park`.
  public let name: LocalizedText
  /// What they are, as `Head nurse`; nil: not written.
  public let position: LocalizedText?
  /// Where they work, as `Harbour General Hospital`; nil: not written.
  public let organization: LocalizedText?
  /// How you know each other, as `My superior for three years`; nil: not written.
  public let relation: LocalizedText?
  /// An e-mail address or phone number, as printed; nil: not written.
  public let contact: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
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

  /// The key that its entries stand under in a file: `references`.
  public static let section = SectionKey("references")
  /// As the field reference says what the section holds.
  public static let about = "People who can be asked about you."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.person
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 10
  /// Those one applies to: another person's name is no matter of everyone's.
  public static let defaultLevel = ShowLevel.application

  /// Headed by the name, where they work, then position, relation and how to reach them, which is for those
  /// one applies to.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: organization,
      details: [
        Detail.optional("position", position), Detail.optional("relation", relation),
        contact.map { Detail("contact", $0, level: .application) },
      ])
  }
}
