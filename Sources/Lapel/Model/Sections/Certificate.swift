/// A certificate or a licence.
public struct Certificate: Entry {
  public let name: LocalizedText
  public let level: LocalizedText?
  public let issuer: LocalizedText?
  public let state: LocalizedText?
  public let number: PlainText?
  public let validUntil: DateValue?
  public let shared: EntryFields

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

  public static let section = SectionKey("certificates")
  public static let layout = SectionLayout.rows
  public static let sectionTitle = LocalizedText(ko: "자격증", en: "Certificates")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: name, organization: issuer,
      details: [
        Detail.optional("level", level), Detail.optional("state", state), Detail.optional("number", number),
        .validUntil(validUntil),
      ])
  }
  public var callNames: [LocalizedText] { [name] }
}
