/// A talk given.
public struct Talk: Entry {
  public let title: LocalizedText
  public let venue: LocalizedText?
  public let role: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "talk", Self.init,
    fields: Field("title", \.title, .work, "The title of the talk.", example: "What falls taught us"),
    Field("venue", \.venue, .issuer, "Where it was given.", example: "Gaon Nursing Days"),
    Field("role", \.role, .label, "Speaker, panelist, poster.", example: "Speaker"),
    Field.shared(\.shared))

  public static let section = SectionKey("talks")
  public static let layout = SectionLayout.citations
  public static let sectionTitle = LocalizedText(ko: "발표", en: "Talks")

  public var presentation: EntryPresentation {
    EntryPresentation(headline: title, organization: venue, details: [Detail.optional("role", role)])
  }
  public var callNames: [LocalizedText] { [title] }
}
