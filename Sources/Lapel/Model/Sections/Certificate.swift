/// A certificate or a licence.
public struct Certificate: Entry {
  /// What it is called, such as `Basic life support`.
  public let name: LocalizedText
  /// The grade reached, such as `Instructor`; nil: not written.
  public let level: LocalizedText?
  /// Who gave it, such as `Gaon Heart Association`; nil: not written.
  public let issuer: LocalizedText?
  /// The state or country where a licence is valid; nil: not written.
  public let state: LocalizedText?
  /// Its number, as printed: `2024-000000`; nil: not written.
  public let number: PlainText?
  /// When it expires, such as `2027-05`; nil: not written.
  public let validUntil: DateValue?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "certificate", Self.init,
    fields: Field("name", \.name, .work, "What it is called.", example: "Basic life support"),
    Field("level", \.level, .label, "The grade reached.", example: "Instructor"),
    Field("issuer", \.issuer, .issuer, "Who gave it.", example: "Gaon Heart Association"),
    Field(
      "state", \.state, .place, "The state or country that a licence is good for.", example: "California"),
    Field("number", \.number, .document, "Its number, as printed.", example: "2024-000000"),
    Field("valid_until", \.validUntil, .date, "When it expires.", example: "2027-05"),
    Field.shared(\.shared))

  /// The section's key in a career file: `certificates`.
  public static let section = SectionKey("certificates")
  /// As the field reference says what the section holds.
  public static let about = "Certificates and licences."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.certificate
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: "issuer")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 60
  /// One line per entry, date first.
  public static let layout = SectionLayout.rows

  /// Presents its name, who gave it, then grade, state, number and how long it is valid.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: issuer,
      details: [
        Detail.optional("level", level), Detail.optional("state", state), Detail.optional("number", number),
        .validUntil(validUntil),
      ])
  }
  /// Its name, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [name] }
}
