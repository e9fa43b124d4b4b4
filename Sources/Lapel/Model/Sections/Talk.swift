/// A talk given.
public struct Talk: Entry {
  /// The title of the talk, such as `What falls taught us`.
  public let title: LocalizedText
  /// Where it was given, such as `Gaon Nursing Days`; nil: not written.
  public let venue: LocalizedText?
  /// Your part in it: speaker, panelist, poster; nil: not written.
  public let role: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "talk", Self.init,
    fields: Field("title", \.title, .work, "The title of the talk.", example: "What falls taught us"),
    Field("venue", \.venue, .issuer, "Where it was given.", example: "Gaon Nursing Days"),
    Field("role", \.role, .label, "Speaker, panelist, poster.", example: "Speaker"),
    Field.shared(\.shared))

  /// The section's key in a career file: `talks`.
  public static let section = SectionKey("talks")
  /// As the field reference says what the section holds.
  public static let about = "What you told an audience."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.talk
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "title", organization: "venue")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 50
  /// One citation per entry.
  public static let layout = SectionLayout.citations

  /// Presents its title, where it was given, then the role.
  public var presentation: EntryPresentation {
    EntryPresentation(headline: title, organization: venue, details: [Detail.optional("role", role)])
  }
  /// Its title, by which an entry without an id is pointed at.
  public var callNames: [LocalizedText] { [title] }
}
