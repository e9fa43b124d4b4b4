/// An entry in a custom section.
public struct CustomEntry: Entry {
  /// What it is called, such as `Exhibition of drawings`.
  public let title: LocalizedText
  /// Your part in it, such as `Curator`; nil: not written.
  public let role: LocalizedText?
  /// The organization it was with, such as `Gaon Gallery`; nil: not written.
  public let organization: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "custom entry", Self.init,
    fields: Field("name", \.title, .work, "What it is called.", example: "Exhibition of drawings"),
    Field.role(\.role, example: "Curator"),
    Field.company(\.organization, example: "Gaon Gallery"),
    Field.shared(\.shared))

  /// The key of all custom sections; `CustomSection` tells them apart.
  public static let section = SectionKey.custom
  /// As the field reference says what the section holds.
  public static let about = "Sections of your own, in the order given."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.own
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 40

  /// Presents its name, with whom, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: title, organization: organization, details: [Detail.optional("role", role)])
  }
  /// Its title, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [title] }
}

/// A section that the person defines.
public struct CustomSection: Record, Hashable {
  /// A short name for use in `sections:`; nil: not written.
  public let id: Identifier?
  /// The section's title, as printed: `Exhibitions`.
  public let title: LocalizedText
  /// Who may read it: `public`, `application` or `private`; nil: public.
  public let show: ShowLevel?
  /// The section's entries.
  public let entries: [CustomEntry]
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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
