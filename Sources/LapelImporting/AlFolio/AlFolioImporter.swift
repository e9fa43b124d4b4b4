/// al-folio's `_data/cv.yml` in its own form: a list of `title`, `type` and `contents`; https://github.com/alshedivat/al-folio.
enum AlFolioImporter: Importer {
  static let kind = ImportKind("al-folio", "an al-folio CV")

  static func recognizes(_ source: ImportSource) -> Bool {
    guard case .list(let sections)? = source.tree, let first = sections.first.flatMap({ SourceRecord($0) })
    else { return false }
    return first.has("title") && first.has("contents")
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    let tree = try source.readTree()
    // Newer sites have RenderCV's form, or a JSON Resume, under the same name.
    if RenderCVImporter.recognizes(source) { return try RenderCVImporter.read(source) }
    if JSONResumeImporter.recognizes(source) { return try JSONResumeImporter.read(source) }
    var career = DraftCareer()
    for item in tree.items {
      guard var section = SourceRecord(item) else {
        career.keep(item)
        continue
      }
      AlFolioSection.read(&section, into: &career)
      career.keep(section)
    }
    return career
  }
}
