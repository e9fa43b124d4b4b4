public import LapelDiagnostics

/// Where in the person's files a value is; nil for a value that no file holds.
///
/// Two values are equal when they say the same, wherever they are, so all origins are equal.
public struct Origin: Hashable, Sendable {
  /// The bytes of a file; nil for what no file holds.
  public let range: SourceRange?

  /// nil for a value that the program made.
  public init(_ range: SourceRange?) { self.range = range }

  /// In no file.
  public static let none = Origin(nil)

  /// Always true, so that values are compared by what they say.
  public static func == (a: Origin, b: Origin) -> Bool { true }
  /// Nothing, for all origins are equal.
  public func hash(into hasher: inout Hasher) {}
}
