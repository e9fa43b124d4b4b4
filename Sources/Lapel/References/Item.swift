/// Something a career holds that one can point at: an entry, a role within one, or a highlight.
public struct Item: Hashable, Sendable {
  /// The name to print and to point with: `nuri`, `nuri.anomaly`, `nuri[3]`, `awards[2]`.
  public let name: String
  /// Where it is within the whole career.
  public let place: Place
  /// Who may read it, everything around it considered.
  public let level: ShowLevel
  /// Its title, for lists and messages: an entry's name or organization, a highlight's line.
  public let title: LocalizedText
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Whether it is a claim, which proves nothing by itself.
  public var isStrength: Bool { place.section == Strength.section && place.highlight == nil }

  /// Where it is within a career that nothing was taken out of.
  public struct Place: Hashable, Sendable {
    /// The section it is in; `custom` for all sections of the person's own.
    public let section: SectionKey
    /// The entry's position in its section, from 0; in `custom`, counted across all sections of the person's own.
    public let entry: Int
    /// The role's position in the entry; nil for the entry itself and its own highlights.
    public let role: Int?
    /// The highlight's position in its entry or role; nil for an entry or a role.
    public let highlight: Int?

    /// An entry, unless a role or a highlight in it is named.
    public init(section: SectionKey, entry: Int, role: Int? = nil, highlight: Int? = nil) {
      self.section = section
      self.entry = entry
      self.role = role
      self.highlight = highlight
    }

    /// The entry around it.
    public var ofEntry: Place { Place(section: section, entry: entry) }
  }
}
