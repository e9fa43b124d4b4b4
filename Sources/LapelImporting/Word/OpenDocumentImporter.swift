import LapelTeX
import LapelXML

/// A CV as an OpenDocument text.
enum OpenDocumentImporter: Importer {
  static let kind = ImportKind("odt", "an OpenDocument text")

  static func recognizes(_ source: ImportSource) -> Bool {
    source.ending == "odt"
      || source.members.contains { $0.path == "content.xml" }
        && source.members.contains { $0.path == "meta.xml" || $0.path == "styles.xml" }
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    guard let content = source.members.first(where: { $0.path == "content.xml" }) else {
      throw ImportProblem("there is no `content.xml` in it")
    }
    let root: XMLNode
    do { root = try XMLDocument(content.bytes).root } catch { throw ImportProblem("\(error)") }
    var reader = OpenDocumentBlocks(root)
    reader.read(root)
    guard !reader.blocks.isEmpty else { throw ImportProblem("there is no text in it") }
    var career = LooseReader.read(LooseHeadings.promote(reader.blocks))
    career.nameUnread(pictures: source.pictures)
    return career
  }
}

/// The paragraphs, lists and tables of an OpenDocument text.
struct OpenDocumentBlocks {
  private(set) var blocks: [LooseBlock] = []
  private let bold: Set<String>
  private var number = 0
  private var pieces: [LoosePiece] = []
  private var text = ""
  private var isBold = false

  init(_ root: XMLNode) {
    var bold: Set<String> = []
    for style in root.descendants where style.kind == .element && style.name == "style" {
      let isBold = style.elements.contains {
        $0.name == "text-properties" && $0[attribute: "fo:font-weight"] == "bold"
      }
      if isBold, let name = style[attribute: "style:name"] { bold.insert(name) }
    }
    self.bold = bold
  }

  mutating func read(_ root: XMLNode) {
    var waiting: [(node: XMLNode, lists: Int)] = [(root, 0)]
    while let (node, lists) = waiting.popLast() {
      switch node.name {
      case "h":
        paragraph(node, .heading(1 + (node[attribute: "text:outline-level"].flatMap { Int($0) } ?? 1)))
      case "p":
        let style = node[attribute: "text:style-name"]?.lowercased() ?? ""
        paragraph(node, style == "title" ? .heading(1) : lists > 0 ? .bullet(lists - 1) : .line)
      case "list": waiting += node.elements.reversed().map { ($0, lists + 1) }
      case "table-row": row(node, &waiting, lists)
      case "automatic-styles", "font-face-decls", "annotation", "tracked-changes": break
      default: waiting += node.elements.reversed().map { ($0, lists) }
      }
    }
  }

  private mutating func paragraph(_ node: XMLNode, _ kind: LooseBlock.Kind) {
    number += 1
    isBold = bold.contains(node[attribute: "text:style-name"] ?? "")
    walk(node)
    endPiece()
    if !pieces.isEmpty {
      let merged =
        kind.isBullet ? Said.joined(pieces.map(\.said), by: " ").map { [LoosePiece($0)] } ?? [] : pieces
      blocks.append(LooseBlock(kind, merged))
    }
    pieces = []
  }

  private mutating func walk(_ node: XMLNode) {
    for part in node.children {
      if part.kind == .text {
        text += part.text
        continue
      }
      switch part.name {
      case "tab": endPiece()
      case "s": text += " "
      case "line-break": endPiece()
      case "span":
        let isBold = bold.contains(part[attribute: "text:style-name"] ?? "")
        if isBold != self.isBold, !text.allSatisfy(\.isWhitespace) { endPiece() }
        let before = self.isBold
        self.isBold = isBold || before
        walk(part)
        if self.isBold != before { endPiece() }
        self.isBold = before
      case "a":
        let words = CleanText.folded(part.text)
        if let address = part[attribute: "xlink:href"], address.hasPrefix("http"),
          !LooseContact.isAddress(words), !words.contains("@"),
          !address.contains(where: { $0 == ")" || $0.isWhitespace })
        {
          text += "[\(words)](\(address))"
        } else {
          walk(part)
        }
      case "annotation", "note": break
      default: walk(part)
      }
    }
  }

  private mutating func endPiece() {
    let words = CleanText.of(CleanText.folded(text))
    if !words.isEmpty { pieces.append(LoosePiece(words, at: "paragraph \(number)", isBold: isBold)) }
    text = ""
  }

  private mutating func row(_ node: XMLNode, _ waiting: inout [(node: XMLNode, lists: Int)], _ lists: Int) {
    let cells = node.elements.filter { $0.name == "table-cell" }
    guard cells.count > 1, cells.allSatisfy({ $0.elements.count <= 1 }) else {
      waiting += node.elements.reversed().map { ($0, lists) }
      return
    }
    number += 1
    blocks.append(
      LooseBlock(.row([]), cells.map { LoosePiece(CleanText.folded($0.text), at: "paragraph \(number)") }))
  }
}
