/// A patent or an application for one.
public struct Patent: Entry {
  public let title: LocalizedText
  public let inventors: [LocalizedText]
  public let office: LocalizedText?
  public let number: PlainText?
  public let status: LocalizedText?
  public let shared: EntryFields

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

  public static let section = SectionKey("patents")
  public static let layout = SectionLayout.citations
  public static let sectionTitle = LocalizedText(ko: "특허", en: "Patents")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: title, organization: office,
      details: [Detail.optional("number", number), Detail.optional("status", status)],
      values: inventors.map { Detail("inventors", $0) })
  }
  public var callNames: [LocalizedText] { [title] }
}
