/// Something in a career that can be pointed at: an entry, a role inside one, or a highlight.
public struct Item: Hashable, Sendable {
  /// The name to print and to point with: `nuri`, `nuri.anomaly`, `nuri[3]`, `awards[2]`.
  public let name: String
  /// Its place in the whole career.
  public let place: Place
  /// Who may read it, taking everything around it into account.
  public let level: ShowLevel
  /// The title for lists and messages: an entry's name or organization, a highlight's line.
  public let title: LocalizedText
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Whether it is a claim, which proves nothing by itself.
  public var isStrength: Bool { place.section == Strength.section && place.highlight == nil }

  /// A place in a career from which nothing was removed.
  public struct Place: Hashable, Sendable {
    /// The section; `custom` for all custom sections.
    public let section: SectionKey
    /// The entry's index in its section, from 0; in `custom`, counted across all custom sections.
    public let entry: Int
    /// The role's index in the entry; nil for the entry itself and its own highlights.
    public let role: Int?
    /// The highlight's index in its entry or role; nil for an entry or a role.
    public let highlight: Int?

    /// Makes the place of an entry, or of a role or highlight inside it.
    public init(section: SectionKey, entry: Int, role: Int? = nil, highlight: Int? = nil) {
      self.section = section
      self.entry = entry
      self.role = role
      self.highlight = highlight
    }

    /// The place of the entry around it.
    public var ofEntry: Place { Place(section: section, entry: entry) }
  }
}
