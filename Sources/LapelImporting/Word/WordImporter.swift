import LapelXML

/// A CV as a Word document.
enum WordImporter: Importer {
  static let kind = ImportKind.docx

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
      blocks += reader.blocks.filter {
        !$0.text.lowercased().hasPrefix("page") && !$0.text.allSatisfy { $0.isNumber }
      }
    }
    let isNamed = blocks.contains { $0.text.contains("@") }
    var reader = WordBlocks(styles, links, from: "paragraph")
    reader.read(root)
    guard !reader.blocks.isEmpty else { throw ImportProblem("there is no text in it") }
    var career = LooseReader.read(LooseHeadings.promote(isNamed ? blocks + reader.blocks : reader.blocks))
    if !isNamed {
      for block in blocks { career.keep(block.said, at: block.said?.sources.first?.place ?? "header") }
    }
    return career
  }
}
