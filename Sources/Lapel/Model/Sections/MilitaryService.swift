/// Military service, shown to those one applies to.
public struct MilitaryService: Entry {
  public let status: LocalizedText?
  public let branch: LocalizedText?
  public let rank: LocalizedText?
  public let role: LocalizedText?
  public let shared: EntryFields

  public static let schema = Schema(
    "military service", Self.init,
    fields: Field("status", \.status, .label, "Served, exempt, serving: as printed.", example: "Served"),
    Field("branch", \.branch, .label, "Army, navy, air force, or the substitute service.", example: "Army"),
    Field("rank", \.rank, .label, "The last rank.", example: "Sergeant"),
    Field("role", \.role, .label, "What you did there.", example: "Signals"),
    Field.shared(\.shared))

  public static let section = SectionKey("military")
  public static let defaultLevel = ShowLevel.application
  public static let sectionTitle = LocalizedText(ko: "병역", en: "Military service")

  public var presentation: EntryPresentation {
    EntryPresentation(
      headline: status ?? branch ?? role ?? rank, organization: status == nil ? nil : branch,
      details: [
        Detail.optional("rank", status == nil && branch == nil && role == nil ? nil : rank),
        Detail.optional("role", status == nil && branch == nil ? nil : role),
      ])
  }
}
