import LapelXML

/// A CV as a page of HTML: its headings, lists and tables, without what belongs to the site around it.
enum HTMLImporter: Importer {
  static let kind = ImportKind.html

  static func recognizes(_ source: ImportSource) -> Bool {
    guard source.members.isEmpty else { return false }
    if ["html", "htm", "xhtml"].contains(source.ending) { return !source.bytes.isEmpty }
    let head = source.text.prefix(1_000).lowercased()
    return head.contains("<!doctype html") || head.contains("<html")
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    let root: XMLNode
    do { root = try HTMLDocument(source.bytes).root } catch { throw ImportProblem("\(error)") }
    var reader = HTMLBlocks()
    reader.read(root)
    guard !reader.blocks.isEmpty else { throw ImportProblem("there is no text in it") }
    var career = LooseReader.read(LooseHeadings.promote(reader.blocks))
    PersonData.read(root, into: &career)
    for block in reader.footer { career.keep(block.said, at: "footer") }
    return career
  }
}
