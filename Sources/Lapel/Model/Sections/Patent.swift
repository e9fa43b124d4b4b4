/// A patent or an application for one.
public struct Patent: Entry {
  /// The title of the patent, as `A way to count free seats`.
  public let title: LocalizedText
  /// The inventors in order; your own name is marked.
  public let inventors: [LocalizedText]
  /// The patent office or country, as `KIPO`; nil: not written.
  public let office: LocalizedText?
  /// The number, as printed: `10-2023-0000000`; nil: not written.
  public let number: PlainText?
  /// Filed, published, granted, as `Granted`; nil: not written.
  public let status: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "patent", Self.init,
    fields: Field("title", \.title, .work, "The title of the patent.", example: "A way to count free seats"),
    Field(
      "inventors", \.inventors, .person, "The inventors in order; your own name is marked.",
      example: "[Gildong Hong, Jin Park]"),
    Field("office", \.office, .issuer, "The patent office or country.", example: "KIPO"),
    Field("number", \.number, .document, "The number, as printed.", example: "10-2023-0000000"),
    Field("status", \.status, .label, "Filed, published, granted.", example: "Granted"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `patents`.
  public static let section = SectionKey("patents")
  /// As the field reference says what the section holds.
  public static let about = "Patents and applications for them."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.patent
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "title", organization: "office")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 60
  /// A citation each.
  public static let layout = SectionLayout.citations

  /// Headed by its title, the office, then number and status; the inventors as values.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: title, organization: office,
      details: [Detail.optional("number", number), Detail.optional("status", status)],
      values: inventors.map { Detail("inventors", $0) })
  }
  /// Without an id it is pointed at by its title.
  public var callNames: [LocalizedText] { [title] }
}
