public import LapelDiagnostics

/// The place in the person's files that a value was read from.
///
/// Values are equal when they say the same, wherever they were read, so all origins compare equal.
public struct Origin: Hashable, Sendable {
  /// The bytes of a file; nil for a value that the program made.
  public let range: SourceRange?

  /// Makes an origin from bytes of a file; nil for a value that the program made.
  public init(_ range: SourceRange?) { self.range = range }

  /// The origin of a value that is in no file.
  public static let none = Origin(nil)

  /// Always true, so that values are compared by what they say.
  public static func == (a: Origin, b: Origin) -> Bool { true }
  /// Hashes nothing, because all origins are equal.
  public func hash(into hasher: inout Hasher) {}
}
