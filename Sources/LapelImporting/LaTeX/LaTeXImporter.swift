import LapelTeX

/// A CV in LaTeX: the commands of moderncv, Awesome-CV, AltaCV, europecv, resume.cls and the like; entries, not layout.
enum LaTeXImporter: Importer {
  static let kind = ImportKind("latex", "a LaTeX CV")

  static func recognizes(_ source: ImportSource) -> Bool {
    guard source.members.isEmpty, source.tree == nil else { return false }
    if source.ending == "tex" { return !source.text.isEmpty }
    return source.text.prefix(8_000).contains("\\documentclass")
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    let whole = try LaTeXSource.text(of: source)
    let parts = LaTeXParser.parts(of: whole)
    var reader = LaTeXReader(isAwesome: whole.hasBytes("{awesome-cv}") || whole.hasBytes("{russell}"))
    return reader.read(parts)
  }
}
