/// An entry within an entry, as themes see it.
public struct RolePart: Hashable, Sendable {
  public let headline: LocalizedText
  public let details: [Detail]
  public let shared: EntryFields

  public init(headline: LocalizedText, details: [Detail], shared: EntryFields) {
    self.headline = headline
    self.details = details
    self.shared = shared
  }
}
