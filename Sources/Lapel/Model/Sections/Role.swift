/// One of several positions under one employer.
public struct Role: Record, Hashable {
  /// The position, such as `Charge nurse`.
  public let position: LocalizedText
  /// The number of people in the team, such as `4`; nil: not written.
  public let team: PlainText?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "role", Self.init,
    fields: Field("position", \.position, .label, "What you were.", example: "Charge nurse"),
    Field.team(\.team),
    Field.shared(\.shared))

  var part: RolePart {
    RolePart(headline: position, details: [.team(team)].compactMap { $0 }, shared: shared)
  }
}
