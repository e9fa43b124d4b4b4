/// An entry of a section of the person's own.
public struct CustomEntry: Entry {
  public let title: LocalizedText
  public let role: LocalizedText?
  public let organization: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "custom entry", Self.init,
    fields: Field("name", \.title, .work, "What it is called.", example: "Exhibition of drawings"),
    Field("role", \.role, .label, "Your part in it.", example: "Curator"),
    Field("organization", \.organization, .organization, "With whom.", example: "Gaon Gallery"),
    Field.shared(\.shared))

  public static let section = SectionKey.custom
  public static let sectionTitle = LocalizedText(ko: "기타", en: "More")

  public var presentation: EntryPresentation {
    EntryPresentation(headline: title, organization: organization, details: [Detail.optional("role", role)])
  }
  public var callNames: [LocalizedText] { [title] }
}

/// A section of the person's own, in the order given.
public struct CustomSection: Record, Hashable {
  public let id: Identifier?
  public let title: LocalizedText
  public let show: ShowLevel?
  public let entries: [CustomEntry]
  public let origin: Origin

  public static let schema = Schema(
    "custom section", Self.init,
    fields: Field("id", \.id, .id, "A short name, for `sections:`.", example: "exhibitions"),
    Field("title", \.title, .label, "The section's title, as printed.", example: "Exhibitions"),
    Field(
      "show", \.show, .option, "Who may read it: `public`, `application` or `private`.", whenAbsent: "public",
      example: "public"),
    Field(
      "entries", \.entries, .fields, "What the section holds.",
      example: "[{name: Exhibition of drawings, date: 2024-05}]"),
    Field.shared(\.origin))
}
