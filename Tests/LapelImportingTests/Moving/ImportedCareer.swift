import LapelImporting

/// A source as the tests have it, laid into files.
struct ImportedCareer {
  let laid: LaidCareer

  init(_ name: String, _ text: String, as kind: ImportKind? = nil) throws {
    var career = try Importers.read(ImportSource(name: name, bytes: Array(text.utf8)), as: kind)
    career.settle()
    laid = CareerLayout.lay(career)
  }

  /// A Word document whose body is this.
  init(word body: String) throws {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let document = "<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>"
    let member = ImportSource.Member(path: "word/document.xml", bytes: Array(document.utf8))
    var career = try Importers.read(
      ImportSource(name: "cv.docx", bytes: [], members: [member]), as: ImportKind(rawValue: "docx"))
    career.settle()
    laid = CareerLayout.lay(career)
  }

  /// One of the files; empty when it was not made.
  subscript(file: String) -> String { laid.files.first { $0.path == file }?.text ?? "" }
}
