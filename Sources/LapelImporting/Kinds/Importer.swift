/// Reads one kind of foreign CV. It returns plain facts with their places; the career's own schema judges them afterwards.
protocol Importer: Sendable {
  static var kind: ImportKind { get }
  /// Whether a source seems to be of this kind, by its content rather than its name.
  static func recognizes(_ source: ImportSource) -> Bool
  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer
}
