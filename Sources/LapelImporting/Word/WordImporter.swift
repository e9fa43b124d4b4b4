import LapelXML

/// A CV as a Word document.
enum WordImporter: Importer {
  static let kind = ImportKind("docx", "a Word document")

  static func recognizes(_ source: ImportSource) -> Bool {
    source.members.contains { $0.path == "word/document.xml" || $0.path == "word/document2.xml" }
      || source.ending == "docx"
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    guard
      let document = source.members.first(where: {
        $0.path == "word/document.xml" || $0.path == "word/document2.xml"
      })
    else {
      throw ImportProblem("there is no `word/document.xml` in it")
    }
    func xml(_ path: String) -> XMLNode? {
      source.members.first { $0.path == path }.flatMap { try? XMLDocument($0.bytes).root }
    }
    let root: XMLNode
    do { root = try XMLDocument(document.bytes).root } catch { throw ImportProblem("\(error)") }
    let styles = WordStyles(xml("word/styles.xml"))
    let links = WordLinks(xml("word/_rels/\(document.name).rels"))
    var blocks: [LooseBlock] = []
    // A name and addresses often stand in the header; page numbers are no facts.
    for member in source.members where member.path.hasPrefix("word/header") && member.path.hasSuffix(".xml") {
      guard let header = try? XMLDocument(member.bytes).root else { continue }
      var reader = WordBlocks(styles, WordLinks(xml("word/_rels/\(member.name).rels")), from: member.name)
      reader.read(header)
      blocks += reader.blocks.filter { !isPageNumber($0.text) }
    }
    let isNamed = blocks.contains { $0.text.contains("@") }
    var reader = WordBlocks(styles, links, from: "paragraph")
    reader.read(root)
    guard !reader.blocks.isEmpty else { throw ImportProblem("there is no text in it") }
    var all = LooseHeadings.promote(isNamed ? blocks + reader.blocks : reader.blocks)
    let first = all.firstIndex { $0.isHeading && SectionSense(heading: $0.text) != nil } ?? all.endIndex
    all.insert(contentsOf: reader.asides, at: first)
    var career = LooseReader.read(all)
    for said in reader.hidden { career.keep(said, at: said.sources.first?.place ?? "hidden") }
    for member in source.members where member.path.hasPrefix("word/footer") && member.path.hasSuffix(".xml") {
      guard let footer = try? XMLDocument(member.bytes).root else { continue }
      var reader = WordBlocks(styles, WordLinks(xml("word/_rels/\(member.name).rels")), from: member.name)
      reader.read(footer)
      for block in reader.blocks where !isPageNumber(block.text) {
        career.keep(block.said, at: block.said?.sources.first?.place ?? "footer")
      }
    }
    career.nameUnread(pictures: source.pictures)
    if !isNamed {
      for block in blocks { career.keep(block.said, at: block.said?.sources.first?.place ?? "header") }
    }
    return career
  }

  /// `Page 2 of 3`, `2`, `- 2 -`.
  private static func isPageNumber(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.allSatisfy { $0.allSatisfy(\.isNumber) || ["page", "seite", "of", "von"].contains($0) }
      || text.lowercased().hasPrefix("page")
  }
}
