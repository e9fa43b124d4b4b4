public import LapelDiagnostics

/// Where in the person's files a value stands; nil for a value that no file holds.
///
/// Two values are equal when they say the same, wherever they stand, so all origins are equal.
public struct Origin: Hashable, Sendable {
  public let range: SourceRange?

  public init(_ range: SourceRange?) { self.range = range }

  public static let none = Origin(nil)

  public static func == (a: Origin, b: Origin) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}
