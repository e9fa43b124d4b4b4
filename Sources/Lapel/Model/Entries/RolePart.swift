/// An entry within an entry, as themes see it.
public struct RolePart: Hashable, Sendable {
  /// The position, as `Charge nurse`.
  public let headline: LocalizedText
  /// What stands on its meta line: the team.
  public let details: [Detail]
  /// What every entry can carry, whatever its section: id, time, place, links, highlights.
  public let shared: EntryFields

  /// A position with its details, its time and its lines.
  public init(headline: LocalizedText, details: [Detail], shared: EntryFields) {
    self.headline = headline
    self.details = details
    self.shared = shared
  }
}
