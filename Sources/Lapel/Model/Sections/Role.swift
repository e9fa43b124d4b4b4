/// One of several positions under one employer.
public struct Role: Record, Hashable {
  public let position: LocalizedText
  public let team: PlainText?
  public let shared: EntryFields

  public static let schema = Schema(
    "role", Self.init,
    fields: Field("position", \.position, .label, "What you were.", example: "Charge nurse"),
    Field("team", \.team, .figure, "How many people were in the team.", example: "4"),
    Field.shared(\.shared))

  var part: RolePart {
    RolePart(headline: position, details: [.team(team)].compactMap { $0 }, shared: shared)
  }
}
