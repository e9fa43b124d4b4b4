/// Military service, shown in applications only.
public struct MilitaryService: Entry {
  /// The status as printed: served, exempt, serving; nil: not written.
  public let status: LocalizedText?
  /// The branch: army, navy, air force, or substitute service; nil: not written.
  public let branch: LocalizedText?
  /// The last rank, such as `Sergeant`; nil: not written.
  public let rank: LocalizedText?
  /// The duty, such as `Signals`; nil: not written.
  public let role: LocalizedText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "military service", Self.init,
    fields: Field("status", \.status, .label, "Served, exempt, serving: as printed.", example: "Served"),
    Field("branch", \.branch, .label, "Army, navy, air force, or the substitute service.", example: "Army"),
    Field("rank", \.rank, .label, "The last rank.", example: "Sergeant"),
    Field("role", \.role, .label, "What you did there.", example: "Signals"),
    Field.shared(\.shared))

  /// The section's key in a career file: `military`.
  public static let section = SectionKey("military")
  /// As the field reference says what the section holds.
  public static let about = "Military service, for those who ask."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.duty
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "status", organization: "branch")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 60
  /// Application: it does not concern the public.
  public static let defaultLevel = ShowLevel.application

  /// Presents the status, or if it is missing the first of branch, role and rank that is written; what is in the headline
  /// is not repeated.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: status ?? branch ?? role ?? rank, organization: status == nil ? nil : branch,
      details: [
        Detail.optional("rank", status == nil && branch == nil && role == nil ? nil : rank),
        Detail.optional("role", status == nil && branch == nil ? nil : role),
      ])
  }
}
