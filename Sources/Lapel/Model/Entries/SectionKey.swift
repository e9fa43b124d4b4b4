/// The key of a section in a career file, which is also its name in `sections:` and in the output.
public struct SectionKey: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }

  public var description: String { rawValue }

  /// What a form asks of the person: the birth date.
  public static let personal = SectionKey("personal")
  public static let summary = SectionKey("summary")
  public static let interests = SectionKey("interests")
  public static let custom = SectionKey("custom")
}
