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
    var career = try importer.read(source)
    career.hidePersonalMatters()
    career.nameLanguage()
    return career
  }
}

extension ImportKind: CaseIterable, RawRepresentable {
  /// In the order in which sources are asked whether they are of one.
  package static var allCases: [ImportKind] { Importers.all.map { $0.kind } }

  /// As `--from` names it.
  package var rawValue: String { name }

  /// nil for a name of none.
  package init?(rawValue: String) {
    guard let kind = Self.allCases.first(where: { $0.name == rawValue }) else { return nil }
    self = kind
  }
}
