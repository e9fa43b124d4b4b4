/// A program that makes a PDF of LaTeX.
package struct TeXEngine: Hashable, Sendable {
  /// Best first: LuaLaTeX makes the tagged PDF whose text every reader gets right.
  package enum Kind: String, Sendable, CaseIterable {
    case lualatex, xelatex
  }

  /// Which program it is.
  package let kind: Kind
  /// Absolute.
  package let path: String

  /// A program at a path, whether it is there or not.
  package init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// LuaLaTeX, else XeLaTeX, as `PATH` has it; nil when there is neither.
  package static func find(in environment: [String: String]) -> TeXEngine? { all(in: environment).first }

  /// The one of a name; nil when it is not there.
  package static func find(in environment: [String: String], named kind: Kind) -> TeXEngine? {
    all(in: environment).first { $0.kind == kind }
  }

  /// All that are there, best first.
  package static func all(in environment: [String: String]) -> [TeXEngine] {
    let path = SearchPath(environment)
    return Kind.allCases.compactMap { kind in path.find(kind.rawValue).map { TeXEngine(kind, path: $0) } }
  }
}
