/// Reads one kind of foreign CV. It returns plain facts with their places; the career's own schema judges them afterwards.
protocol Importer: Sendable {
  static var kind: ImportKind { get }
  /// Whether a source seems to be of this kind, by its content rather than its name.
  static func recognizes(_ source: ImportSource) -> Bool
  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer
}

/// Why a source cannot be read; it is no career of the kind, or broken.
package struct ImportProblem: Error, Equatable {
  /// Lower case, no full stop.
  package let message: String

  init(_ message: String) { self.message = message }
}

/// All kinds that are read.
package enum Importers {
  /// In the order in which they are asked whether a source is theirs.
  static let all: [any Importer.Type] = [
    JSONResumeImporter.self, RenderCVImporter.self, YAMLResumeImporter.self, LinkedInImporter.self,
    EuropassImporter.self,
    AlFolioImporter.self, BibliographyImporter.self, WordImporter.self, OpenDocumentImporter.self,
    HTMLImporter.self, LaTeXImporter.self,
    MarkdownImporter.self, PlainTextImporter.self,
  ]

  /// What a source is; nil when it is nothing that is known.
  package static func kind(of source: ImportSource) -> ImportKind? {
    all.first { $0.recognizes(source) }?.kind
  }

  /// - Parameter kind: as the person says it is; nil lets the content tell.
  package static func read(_ source: ImportSource, as kind: ImportKind?) throws(ImportProblem) -> DraftCareer
  {
    guard let importer = all.first(where: { kind == nil ? $0.recognizes(source) : $0.kind == kind }) else {
      throw ImportProblem("it is no CV in a form that is known")
    }
    return try importer.read(source)
  }
}
