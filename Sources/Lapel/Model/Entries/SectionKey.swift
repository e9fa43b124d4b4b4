/// The key of a section in a career file, which is also its name in `sections:` and in the output.
public struct SectionKey: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The key as in a career file: `language_skills`; there may be no such section.
  public let rawValue: String

  /// Makes a key from any text; whether a section has it shows when it is looked up.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Makes a key from any text.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The key itself, as messages name it.
  public var description: String { rawValue }

  /// Personal data that a form asks for: the birth date.
  public static let personal = SectionKey("personal")
  /// The person's summary of two or three sentences; it has no entries.
  public static let summary = SectionKey("summary")
  /// What the person cares about, in one line; it has no entries.
  public static let interests = SectionKey("interests")
  /// The person's custom sections, each with its title.
  public static let custom = SectionKey("custom")
}
