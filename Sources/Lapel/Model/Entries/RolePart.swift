/// An entry within an entry, as themes see it.
public struct RolePart: Hashable, Sendable {
  /// The position, such as `Charge nurse`.
  public let headline: LocalizedText
  /// What is on its meta line: the team.
  public let details: [Detail]
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// A position with its details, its time and its lines.
  public init(headline: LocalizedText, details: [Detail], shared: EntryFields) {
    self.headline = headline
    self.details = details
    self.shared = shared
  }
}
