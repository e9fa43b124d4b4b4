/// A talk given.
public struct Talk: Entry {
  /// The title of the talk, as `What falls taught us`.
  public let title: LocalizedText
  /// Where it was given, as `Gaon Nursing Days`; nil: not written.
  public let venue: LocalizedText?
  /// Speaker, panelist, poster, as `Speaker`; nil: not written.
  public let role: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "talk", Self.init,
    fields: Field("title", \.title, .work, "The title of the talk.", example: "What falls taught us"),
    Field("venue", \.venue, .issuer, "Where it was given.", example: "Gaon Nursing Days"),
    Field("role", \.role, .label, "Speaker, panelist, poster.", example: "Speaker"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `talks`.
  public static let section = SectionKey("talks")
  /// As the field reference says what the section holds.
  public static let about = "What you told an audience."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.talk
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "title", organization: "venue")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 50
  /// A citation each.
  public static let layout = SectionLayout.citations

  /// Headed by its title, where it was given, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: title, organization: venue, details: [Detail.optional("role", role)])
  }
  /// Without an id it is pointed at by its title.
  public var callNames: [LocalizedText] { [title] }
}
