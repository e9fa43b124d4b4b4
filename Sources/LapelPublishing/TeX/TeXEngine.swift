/// A program that makes a PDF of LaTeX.
public struct TeXEngine: Hashable, Sendable {
  /// Best first: LuaLaTeX makes the tagged PDF whose text every reader gets right.
  public enum Kind: String, Sendable, CaseIterable {
    case lualatex, xelatex
  }

  /// Which program it is.
  public let kind: Kind
  /// Absolute.
  public let path: String

  /// A program at a path, whether it is there or not.
  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// LuaLaTeX, else XeLaTeX, as `PATH` has it; nil when there is neither.
  public static func find(in environment: [String: String]) -> TeXEngine? { all(in: environment).first }

  /// The one of a name; nil when it is not there.
  public static func find(in environment: [String: String], named kind: Kind) -> TeXEngine? {
    all(in: environment).first { $0.kind == kind }
  }

  /// All that are there, best first.
  public static func all(in environment: [String: String]) -> [TeXEngine] {
    let path = SearchPath(environment)
    return Kind.allCases.compactMap { kind in path.find(kind.rawValue).map { TeXEngine(kind, path: $0) } }
  }
}
