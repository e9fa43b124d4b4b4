internal import LapelXML

extension SavedPosting {
  /// A Word document: its headings, lists, paragraphs and tables; nil for bytes that are no archive.
  ///
  /// - Throws: ``ImportProblem`` where the archive is broken or holds no document.
  package init?(docx bytes: [UInt8], named name: String) throws(ImportProblem) {
    guard let source = try ImportSource.archive(name: name, bytes: bytes) else { return nil }
    guard let document = source.members.first(where: { $0.path == "word/document.xml" }) else {
      throw ImportProblem("there is no `word/document.xml` in it")
    }
    func xml(_ path: String) -> XMLNode? {
      source.members.first { $0.path == path }.flatMap { try? XMLDocument($0.bytes).root }
    }
    let root: XMLNode
    do { root = try XMLDocument(document.bytes).root } catch { throw ImportProblem("\(error)") }
    var reader = WordBlocks(
      WordStyles(xml("word/styles.xml")), WordLinks(xml("word/_rels/document.xml.rels")), from: "paragraph")
    reader.read(root)
    self.init(lines: Self.lines(of: reader.blocks))
  }

  private static func lines(of blocks: [LooseBlock]) -> [Line] {
    var lines: [Line] = []
    for block in blocks where !block.text.isEmpty {
      switch block.kind {
      case .heading(let level): lines.append(Line(.heading, block.text, isAfterGap: true, level: level))
      case .bullet(let level):
        lines.append(
          Line(.item, block.text, isAfterGap: lines.last?.role != .item, mark: "\u{2022}", level: level))
      case .line:
        let isHeading = block.pieces.allSatisfy(\.isBold) && block.text.utf8.count <= 120
        lines.append(Line(isHeading ? .heading : .text, block.text, isAfterGap: true))
      // A label and what it labels, or a head and what stands under it.
      case .row: lines += block.pieces.map { Line(.text, $0.text, isAfterGap: false) }
      }
    }
    return lines
  }
}
