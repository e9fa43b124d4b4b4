/// A CV in Markdown: headings, lists, tables and what is bold.
enum MarkdownImporter: Importer {
  static let kind = ImportKind("markdown", "a Markdown text")

  static func recognizes(_ source: ImportSource) -> Bool {
    if MarkdownPages.seems(source) { return true }
    guard source.members.isEmpty, source.tree == nil, !source.text.isEmpty else { return false }
    if ["md", "markdown", "mdown"].contains(source.ending) { return true }
    return source.ending != "txt" && source.ending != "tex"
      && source.text.prefix(20_000).split(separator: "\n").contains {
        $0.hasPrefix("# ") || $0.hasPrefix("## ")
      }
      && !source.text.prefix(2_000).contains("\\documentclass") && !source.text.prefix(500).contains("<html")
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    let pages = source.members.isEmpty ? nil : MarkdownPages(source.members)
    var reader = MarkdownBlocks(pages?.text ?? source.text)
    let blocks = reader.read()
    guard !blocks.isEmpty else { throw ImportProblem("there is no text in it") }
    var career = DraftCareer()
    for path in pages?.unread ?? [] {
      career.unread.append(.init(name: path, reason: "no page that was read links to it"))
    }
    let (authors, others) = (reader.frontMatter.filter(isAuthor), reader.frontMatter.filter { !isAuthor($0) })
    for said in reader.openTasks { career.keep(said, at: said.sources.first?.place ?? "tasks") }
    for said in others { career.keep(said, at: said.sources.first?.place ?? "front matter") }
    career = LooseReader.read(LooseHeadings.promote(blocks), into: career)
    for said in authors {
      let name = String(said.text.drop { $0 != ":" }.dropFirst()).trimmingMarks
      let plain = name.filter { $0 != "\"" && $0 != "'" }
      if career.person["name"] == nil, !plain.isEmpty {
        career.person.set("name", said.saying(plain))
      } else {
        career.keep(said, at: said.sources.first?.place ?? "front matter")
      }
    }
    return career
  }

  /// `author: Gildong Hong` in the page's own data.
  private static func isAuthor(_ said: Said) -> Bool {
    said.text.hasPrefix("author:") || said.text.hasPrefix("name:")
  }
}
