/// One of several positions under one employer.
public struct Role: Record, Hashable {
  /// What you were, as `Charge nurse`.
  public let position: LocalizedText
  /// How many people were in the team, as `4`; nil: not written.
  public let team: PlainText?
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// What a file says of one, field by field: reading, writing and the field reference follow from it.
  public static let schema = Schema(
    "role", Self.init,
    fields: Field("position", \.position, .label, "What you were.", example: "Charge nurse"),
    Field.team(\.team),
    Field.shared(\.shared))

  var part: RolePart {
    RolePart(headline: position, details: [.team(team)].compactMap { $0 }, shared: shared)
  }
}
