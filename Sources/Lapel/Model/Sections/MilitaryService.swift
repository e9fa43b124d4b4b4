/// Military service, shown to those one applies to.
public struct MilitaryService: Entry {
  /// Served, exempt, serving: as printed; nil: not written.
  public let status: LocalizedText?
  /// Army, navy, air force, or the substitute service; nil: not written.
  public let branch: LocalizedText?
  /// The last rank, as `Sergeant`; nil: not written.
  public let rank: LocalizedText?
  /// What you did there, as `Signals`; nil: not written.
  public let role: LocalizedText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "military service", Self.init,
    fields: Field("status", \.status, .label, "Served, exempt, serving: as printed.", example: "Served"),
    Field("branch", \.branch, .label, "Army, navy, air force, or the substitute service.", example: "Army"),
    Field("rank", \.rank, .label, "The last rank.", example: "Sergeant"),
    Field("role", \.role, .label, "What you did there.", example: "Signals"),
    Field.shared(\.shared))

  /// The key that its entries stand under in a file: `military`.
  public static let section = SectionKey("military")
  /// As the field reference says what the section holds.
  public static let about = "Military service, for those who ask."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.duty
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "status", organization: "branch")
  /// What a page of limited length loses with its first entry.
  public static let prominence = 60
  /// Those one applies to: it is no matter of everyone's.
  public static let defaultLevel = ShowLevel.application

  /// Headed by the status, else by what of branch, role and rank is written first; what heads it is not said
  /// twice.
  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: status ?? branch ?? role ?? rank, organization: status == nil ? nil : branch,
      details: [
        Detail.optional("rank", status == nil && branch == nil && role == nil ? nil : rank),
        Detail.optional("role", status == nil && branch == nil ? nil : role),
      ])
  }
}
