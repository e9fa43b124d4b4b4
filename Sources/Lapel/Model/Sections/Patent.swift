/// A patent or an application for one.
public struct Patent: Entry {
  /// The title of the patent, such as `A way to count free seats`.
  public let title: LocalizedText
  /// The inventors in order; the person's own name is marked on the page.
  public let inventors: [LocalizedText]
  /// The patent office or country, such as `KIPO`; nil: not written.
  public let office: LocalizedText?
  /// The number, as printed: `10-2023-0000000`; nil: not written.
  public let number: PlainText?
  /// How far it has come: filed, published, granted; nil: not written.
  public let status: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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

  /// The section's key in a career file: `patents`.
  public static let section = SectionKey("patents")
  /// As the field reference says what the section holds.
  public static let about = "Patents and applications for them."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.patent
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "title", organization: "office")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 60
  /// One citation per entry.
  public static let layout = SectionLayout.citations

  /// Presents its title and the office, then number and status; the inventors are its values.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: title, organization: office,
      details: [Detail.optional("number", number), Detail.optional("status", status)],
      values: inventors.map { Detail("inventors", $0) })
  }
  /// Its title, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [title] }
}
