/// The key of a section in a career file, which is also its name in `sections:` and in the output.
public struct SectionKey: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// As in a career file: `language_skills`; not checked to be a section.
  public let rawValue: String

  /// Any text is taken; whether a section bears it shows when it is looked up.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The same without a label.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The key itself, as messages name it.
  public var description: String { rawValue }

  /// What a form asks of the person: the birth date.
  public static let personal = SectionKey("personal")
  /// The person's two or three sentences; no entries.
  public static let summary = SectionKey("summary")
  /// What the person cares about, in one line; no entries.
  public static let interests = SectionKey("interests")
  /// Sections of the person's own, each with its title.
  public static let custom = SectionKey("custom")
}
