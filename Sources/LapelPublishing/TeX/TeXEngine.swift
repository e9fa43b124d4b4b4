/// A program that makes a PDF from LaTeX.
package struct TeXEngine: Hashable, Sendable {
  /// The known engines, best first: LuaLaTeX makes the tagged PDF whose text every reader gets right.
  package enum Kind: String, Sendable, CaseIterable {
    case lualatex, xelatex
  }

  /// The kind of program.
  package let kind: Kind
  /// The absolute path.
  package let path: String

  /// Makes an engine at a path, whether it exists or not.
  package init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// LuaLaTeX, else XeLaTeX, from `PATH`; nil when there is neither.
  package static func find(in environment: [String: String]) -> TeXEngine? { all(in: environment).first }

  /// The engine of a kind; nil when it is not installed.
  package static func find(in environment: [String: String], named kind: Kind) -> TeXEngine? {
    all(in: environment).first { $0.kind == kind }
  }

  /// All installed engines, best first.
  package static func all(in environment: [String: String]) -> [TeXEngine] {
    let path = SearchPath(environment)
    return Kind.allCases.compactMap { kind in path.find(kind.rawValue).map { TeXEngine(kind, path: $0) } }
  }
}
