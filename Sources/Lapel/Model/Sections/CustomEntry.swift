/// An entry of a section of the person's own.
public struct CustomEntry: Entry {
  /// What it is called, as `Exhibition of drawings`.
  public let title: LocalizedText
  /// Your part in it, as `Curator`; nil: not written.
  public let role: LocalizedText?
  /// With whom, as `Gaon Gallery`; nil: not written.
  public let organization: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "custom entry", Self.init,
    fields: Field("name", \.title, .work, "What it is called.", example: "Exhibition of drawings"),
    Field.role(\.role, example: "Curator"),
    Field.company(\.organization, example: "Gaon Gallery"),
    Field.shared(\.shared))

  /// The key of all sections of one's own; which of them tells `CustomSection`.
  public static let section = SectionKey.custom
  /// As the field reference says what the section holds.
  public static let about = "Sections of your own, in the order given."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.own
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "organization")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 40

  /// Headed by its name, with whom, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: title, organization: organization, details: [Detail.optional("role", role)])
  }
  /// Without an id it is pointed at by its title.
  public var callNames: [LocalizedText] { [title] }
}

/// A section of the person's own, in the order given.
public struct CustomSection: Record, Hashable {
  /// A short name, for `sections:`; nil: not written.
  public let id: Identifier?
  /// The section's title, as printed: `Exhibitions`.
  public let title: LocalizedText
  /// Who may read it: `public`, `application` or `private`; nil: public.
  public let show: ShowLevel?
  /// What the section holds.
  public let entries: [CustomEntry]
  /// Where it stands in a file; `.none` where it was made by the program.
  public let origin: Origin

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
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
