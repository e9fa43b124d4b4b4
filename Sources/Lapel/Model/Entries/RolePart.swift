/// An entry inside an entry, as themes see it.
public struct RolePart: Hashable, Sendable {
  /// The position, such as `Charge nurse`.
  public let headline: LocalizedText
  /// What its meta line says: the team.
  public let details: [Detail]
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// Makes a position with its details and the fields that every entry can have.
  public init(headline: LocalizedText, details: [Detail], shared: EntryFields) {
    self.headline = headline
    self.details = details
    self.shared = shared
  }
}
