/// A CV in Markdown: headings, lists, tables and what is bold.
enum MarkdownImporter: Importer {
  static let kind = ImportKind.markdown

  static func recognizes(_ source: ImportSource) -> Bool {
    guard source.members.isEmpty, source.tree == nil, !source.text.isEmpty else { return false }
    if ["md", "markdown", "mdown"].contains(source.ending) { return true }
    return source.ending != "txt" && source.ending != "tex"
      && source.text.prefix(20_000).split(separator: "\n").contains {
        $0.hasPrefix("# ") || $0.hasPrefix("## ")
      }
      && !source.text.prefix(2_000).contains("\\documentclass") && !source.text.prefix(500).contains("<html")
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    var reader = MarkdownBlocks(source.text)
    let blocks = reader.read()
    guard !blocks.isEmpty else { throw ImportProblem("there is no text in it") }
    var career = DraftCareer()
    for said in reader.frontMatter { career.keep(said, at: said.sources.first?.place ?? "front matter") }
    return LooseReader.read(LooseHeadings.promote(blocks), into: career)
  }
}
