import LapelTeX
import LapelXML

/// The paragraphs and tables of a part of a Word document.
struct WordBlocks {
  private(set) var blocks: [LooseBlock] = []
  private let styles: WordStyles
  private let links: WordLinks
  /// What a later column of a page has above its first heading: it is of the page's head.
  private(set) var asides: [LooseBlock] = []
  /// What the writer hid.
  private(set) var hidden: [Said] = []
  private let origin: String
  private var number = 0
  private var marks = BulletLevels()

  init(_ styles: WordStyles, _ links: WordLinks, from origin: String) {
    self.styles = styles
    self.links = links
    self.origin = origin
  }

  mutating func read(_ root: XMLNode) {
    var waiting = [root]
    while let node = waiting.popLast() {
      switch node.name {
      case "p" where node.namespace == Self.space: paragraph(node)
      case "tbl" where isTable(node): table(node)
      case "tr": row(node, &waiting)
      // Of two forms of one thing the first is for today's programs.
      case "AlternateContent": if let choice = node.elements.first { waiting.append(choice) }
      default: waiting += node.elements.reversed()
      }
    }
  }

  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  // MARK: - Paragraphs

  private mutating func paragraph(_ node: XMLNode) {
    number += 1
    var kind = styles.kind(of: Self.property("pStyle", of: node))
    let properties = node.elements.first { $0.name == "pPr" }
    if kind == .line, let list = properties?.elements.first(where: { $0.name == "numPr" }) {
      kind = .bullet(list.elements.first { $0.name == "ilvl" }?[attribute: "w:val"].flatMap { Int($0) } ?? 0)
    }
    var reader = WordRuns(links, at: "\(origin) \(number)")
    reader.read(node)
    hidden += reader.hidden
    for inner in reader.inner { read(inner) }
    for line in reader.lines where !line.isEmpty {
      var line = line
      if kind == .line, line.count == 1, let name = LooseHeadings.marked(line[0].text[...], isAfterGap: true)
      {
        let said = line[0].said.saying(String(name))
        blocks.append(LooseBlock(.heading(2), [LoosePiece(said, isBold: true)]))
      } else if kind == .line, let first = line.first, BulletMark.isItem(first.text[...]) {
        let (words, mark) = BulletMark.strip(first.text[...])
        line[0].said = first.said.saying(String(words))
        let level = marks.level(of: mark, goesOn: blocks.last?.isBullet == true)
        blocks.append(LooseBlock(.bullet(level), merged(line)))
      } else {
        blocks.append(LooseBlock(kind, kind == .line || kind.isHeading ? line : merged(line)))
      }
    }
  }

  /// An item of a list is one text, whatever is bold in it.
  private func merged(_ pieces: [LoosePiece]) -> [LoosePiece] {
    Said.joined(pieces.map(\.said), by: " ").map { [LoosePiece($0)] } ?? []
  }

  static func property(_ name: String, of paragraph: XMLNode) -> String? {
    paragraph.elements.first { $0.name == "pPr" }?.elements.first { $0.name == name }?[attribute: "w:val"]
  }

  // MARK: - Tables

  /// Whether every cell is a text, so that rows and columns say something.
  private func isTable(_ table: XMLNode) -> Bool {
    let rows = table.elements.filter { $0.name == "tr" }.map { $0.elements.filter { $0.name == "tc" } }
    // In a form a cell may have several lines: what was done at a post, the syllables of a section's name.
    let most = Self.isForm(rows) ? Self.mostLines : 1
    return rows.contains { $0.count > 1 }
      && rows.allSatisfy { cells in
        !cells.isEmpty
          && cells.allSatisfy { cell in
            !cell.elements.contains { $0.name == "tbl" || $0.name == "sdt" }
              && (1...most).contains(cell.elements.count { $0.name == "p" })
          }
      }
  }

  /// A cell of a form with more lines lays a page out.
  private static let mostLines = 24

  /// Whether a row of a table of three columns and more names columns.
  private static func isForm(_ rows: [[XMLNode]]) -> Bool {
    rows.contains { cells in
      cells.count > 2 && cells.count { LooseColumns.isName(CleanText.folded($0.text)) } * 2 > cells.count
    }
  }

  private mutating func table(_ table: XMLNode) {
    var rows: [[LoosePiece]] = []
    var under: [Int: [LooseBlock]] = [:]
    var goingOn: [Int: Set<Int>] = [:]
    for row in table.elements where row.name == "tr" {
      let cells = row.elements.filter { $0.name == "tc" }
      if cells.count == 1 {
        // A row of one cell is a line between the others.
        blocks += LooseTable.blocks(rows, under: under, merged: goingOn)
        (rows, under, goingOn) = ([], [:], [:])
        for line in cells[0].elements where line.name == "p" { paragraph(line) }
        continue
      }
      number += 1
      // What stands on lines of its own in the last cell is said of the row.
      let last = cells.last.map { lines(of: $0) } ?? []
      let isSaidOf = cells.count > 2 && last.count > 1 && cells.last?.elements.count { $0.name == "p" } != 1
      if isSaidOf {
        under[rows.count] = last.dropFirst().map {
          LooseBlock(.bullet(0), merged($0.prefix(1).map(\.withoutBullet) + $0.dropFirst()))
        }
      }
      goingOn[rows.count] = Set(cells.indices.filter { Self.goesOn(cells[$0]) })
      rows.append(cells.dropLast().map { cell(lines(of: $0)) } + [cell(isSaidOf ? [last[0]] : last)])
    }
    blocks += LooseTable.blocks(rows, under: under, merged: goingOn)
  }

  /// Whether a cell is the rest of the one above it.
  private static func goesOn(_ cell: XMLNode) -> Bool {
    let properties = cell.elements.first { $0.name == "tcPr" }
    guard let merge = properties?.elements.first(where: { $0.name == "vMerge" }) else { return false }
    return merge[attribute: "w:val"] != "restart"
  }

  private mutating func lines(of cell: XMLNode) -> [[LoosePiece]] {
    var lines: [[LoosePiece]] = []
    for paragraph in cell.elements where paragraph.name == "p" {
      var reader = WordRuns(links, at: "\(origin) \(number)")
      reader.read(paragraph)
      hidden += reader.hidden
      lines += reader.lines.filter { !$0.isEmpty }
    }
    return lines
  }

  private func cell(_ lines: [[LoosePiece]]) -> LoosePiece {
    let pieces = lines.flatMap { $0 }
    // Syllables one under the other are one word.
    let isDown = pieces.count > 1 && pieces.allSatisfy { $0.text.count == 1 }
    let texts = lines.compactMap { Said.joined($0.map(\.said), by: " ") }
    guard let said = isDown ? Said.joined(pieces.map(\.said), by: "") : Said.joined(texts, by: "\n") else {
      return LoosePiece("", at: "")
    }
    return LoosePiece(said, isBold: pieces.allSatisfy(\.isBold))
  }

  /// A row that only lays the page out, cell by cell.
  private mutating func columns(_ cells: [XMLNode]) {
    let read = cells.map { cell -> [LooseBlock] in
      var inner = WordBlocks(styles, links, from: origin)
      inner.number = number
      inner.read(cell)
      number = inner.number
      hidden += inner.hidden
      asides += inner.asides
      return inner.blocks
    }
    if let entry = LooseTable.datedEntry(read) {
      blocks += entry
      return
    }
    for (index, cell) in read.enumerated() {
      var lines = cell[...]
      if index > 0, lines.contains(where: { $0.isHeading && SectionSense(heading: $0.text) != nil }) {
        let above = lines.prefix { !$0.isHeading }
        asides += above
        lines = lines[above.endIndex...]
      }
      blocks += lines
    }
  }

  private mutating func row(_ node: XMLNode, _ waiting: inout [XMLNode]) {
    let cells = node.elements.filter { $0.name == "tc" }
    let paragraphs = cells.map { $0.elements.filter { $0.name == "p" } }
    guard cells.count > 1, cells.allSatisfy({ !$0.elements.contains { $0.name == "tbl" } }),
      paragraphs.allSatisfy({ $0.count == 1 })
    else {
      if cells.count > 1 { columns(cells) } else { waiting += node.elements.reversed() }
      return
    }
    number += 1
    var pieces: [LoosePiece] = []
    for paragraph in paragraphs.flatMap({ $0 }) {
      var reader = WordRuns(links, at: "\(origin) \(number)")
      reader.read(paragraph)
      pieces += merged(reader.lines.flatMap { $0 })
    }
    blocks.append(LooseBlock(.row([]), pieces))
  }
}

extension LooseBlock.Kind {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}

/// The runs of one paragraph: pieces between tabs and changes of weight, lines between breaks.
struct WordRuns {
  private(set) var lines: [[LoosePiece]] = [[]]
  /// Text boxes anchored in the paragraph.
  private(set) var inner: [XMLNode] = []
  private(set) var hidden: [Said] = []
  private let links: WordLinks
  private let place: String
  private var text = ""
  private var isBold = false

  init(_ links: WordLinks, at place: String) {
    self.links = links
    self.place = place
  }

  mutating func read(_ paragraph: XMLNode) {
    walk(paragraph)
    endPiece()
  }

  private mutating func walk(_ node: XMLNode) {
    for part in node.elements {
      switch part.name {
      case "r": run(part)
      case "hyperlink": hyperlink(part)
      case "ins", "smartTag", "sdt", "sdtContent", "fldSimple", "moveTo": walk(part)
      case "AlternateContent": if let choice = part.elements.first { walk(choice) }
      default: break
      }
    }
  }

  private mutating func run(_ node: XMLNode) {
    let properties = node.elements.first { $0.name == "rPr" }?.elements ?? []
    if properties.contains(where: {
      $0.name == "vanish" && !["0", "false"].contains($0[attribute: "w:val"] ?? "")
    }) {
      let words = CleanText.folded(node.elements.filter { $0.name == "t" }.map(\.text).joined())
      if !words.isEmpty { hidden.append(Said(SourceText(words, at: "hidden, \(place)"))) }
      return
    }
    let bold = properties.first { $0.name == "b" }
    let isBold = bold != nil && !["0", "false", "none"].contains(bold?[attribute: "w:val"] ?? "")
    let isRaised = properties.contains { $0.name == "vertAlign" && $0[attribute: "w:val"] == "superscript" }
    for part in node.elements {
      switch part.name {
      case "t":
        if isBold != self.isBold, !part.text.allSatisfy(\.isWhitespace) {
          if !text.allSatisfy(\.isWhitespace) { endPiece() }
          self.isBold = isBold
        }
        text += isRaised ? RaisedText.raisedWithin(part.text) : part.text
      case "tab": endPiece()
      case "br", "cr":
        endPiece()
        lines.append([])
      case "noBreakHyphen": text += "-"
      case "drawing", "pict", "AlternateContent":
        let boxes =
          (part.name == "AlternateContent" ? part.elements.first?.descendants ?? [] : part.descendants).filter
        { $0.name == "txbxContent" }
        inner += boxes
      default: break
      }
    }
  }

  private mutating func hyperlink(_ node: XMLNode) {
    let words = CleanText.folded(node.descendants.filter { $0.name == "t" }.map(\.text).joined())
    guard let target = links[node[attribute: "r:id"]], target.hasPrefix("http"), !words.isEmpty,
      !target.contains(where: { $0.isWhitespace || $0 == ")" }),
      !LooseContact.isAddress(words), !words.contains("@"), !words.contains("[")
    else { return walk(node) }
    text += "[\(words)](\(target))"
  }

  private mutating func endPiece() {
    let words = CleanText.of(CleanText.folded(text))
    if !words.isEmpty { lines[lines.count - 1].append(LoosePiece(words, at: place, isBold: isBold)) }
    text = ""
    isBold = false
  }
}
