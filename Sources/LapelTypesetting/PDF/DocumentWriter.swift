import LapelPage

extension Typesetting {
  /// - Parameters:
  ///   - foot: the text at the left of every sheet's foot, if there are several sheets; nil: no foot.
  ///   - day: the day it was made, `20261129`; nil leaves it out.
  package func document(foot: String?, day: String?) throws(PDFDocument.Failure) -> PDFDocument {
    var writer = DocumentWriter(self)
    return PDFDocument(bytes: try writer.write(foot: foot, day: day), pages: pages, missing: missing)
  }
}

/// Writes sheets as a PDF: fonts, pages, structure, bookmarks, metadata.
struct DocumentWriter {
  private let typeset: Typesetting
  private var galley: Galley
  private var file = PDFFile()
  private var fonts: [PDFFont] = []
  private var places: [Place] = []
  private var bookmarks: [(title: String, place: String)] = []

  /// The target of links.
  private struct Place {
    let name: String
    let page: Int
    let y: Double
  }

  init(_ typeset: Typesetting) {
    self.typeset = typeset
    galley = typeset.galley
  }

  private var style: StyleSheet { typeset.style }

  mutating func write(foot: String?, day: String?) throws(PDFDocument.Failure) -> [UInt8] {
    let footers = footers(foot)
    try cutFonts(footers)
    let contents = (0..<typeset.pages).map { page in drawn(page, footers.isEmpty ? [] : footers[page]) }
    let fontKeys = fonts.indices.filter { fonts[$0].isUsed }
      .map { "/F\($0) \(fonts[$0].write(to: &file)) 0 R" }.joined()
    let pictureKeys = galley.pictures.indices.map { "/P\($0) \(galley.pictures[$0].write(to: &file)) 0 R" }
      .joined()
    let resources = "/Font<<\(fontKeys)>>" + (pictureKeys.isEmpty ? "" : "/XObject<<\(pictureKeys)>>")
    let pageNumbers = contents.map { _ in file.reserve() }
    let parent = file.reserve()
    let links = contents.enumerated().flatMap { page, content in content.links.map { (page: page, link: $0) }
    }
    let linkNumbers = links.map { _ in file.reserve() }
    for (number, (page, link)) in zip(linkNumbers.indices, links) {
      galley.structure.annotate(link.element, annotation: number)
      writeLink(link, as: linkNumbers[number], on: pageNumbers[page], parent: contents.count + number)
    }
    for (page, content) in contents.enumerated() {
      let stream = file.stream(Array(content.operators.utf8))
      let own = zip(linkNumbers, links).filter { $0.1.page == page }.map { "\($0.0) 0 R" }
      let annotations = own.isEmpty ? "" : "/Annots[\(own.joined(separator: " "))]"
      file.set(
        pageNumbers[page],
        "<</Type/Page/Parent \(parent) 0 R/MediaBox[0 0 \(PDFSyntax.numbers(style.sheet.width, style.sheet.height))]"
          + "/Resources<<\(resources)>>/Contents \(stream) 0 R\(annotations)/StructParents \(page)/Tabs/S>>"
      )
    }
    let kids = pageNumbers.map { "\($0) 0 R" }.joined(separator: " ")
    file.set(parent, "<</Type/Pages/Count \(pageNumbers.count)/Kids[\(kids)]>>")
    let tree = writeStructure(contents, links.map(\.link), pageNumbers, linkNumbers)
    let catalog = writeCatalog(pages: parent, tree: tree, pageNumbers, day)
    let metadata = typeset.page.metadata
    let dates = day.map { "/CreationDate(D:\($0)000000Z)/ModDate(D:\($0)000000Z)" } ?? ""
    let info = file.add(
      "<</Title\(PDFSyntax.text(metadata.title))/Author\(PDFSyntax.text(metadata.author))"
        + "/Subject\(PDFSyntax.text(metadata.description))"
        + "/Keywords\(PDFSyntax.text(metadata.keywords.joined(separator: ", ")))/Creator(Lapel)/Producer(Lapel)\(dates)>>"
    )
    return file.finished(root: catalog, info: info)
  }

  // MARK: Fonts

  private mutating func cutFonts(_ footers: [[(line: TextLine, x: Double)]]) throws(PDFDocument.Failure) {
    fonts = galley.shaper.faces.map { PDFFont($0) }
    for piece in (galley.strips + galley.sideStrips).lazy.flatMap(\.pieces) {
      for line in piece.content.lines { for atom in line.atoms { fonts[atom.face].note(atom) } }
    }
    for (line, _) in footers.joined() {
      for atom in line.atoms { fonts[atom.face].note(atom) }
    }
    for index in fonts.indices where fonts[index].isUsed {
      guard fonts[index].cut() else { throw .damagedFont(fonts[index].face.family) }
    }
  }

  // MARK: Pages

  private mutating func drawn(_ page: Int, _ footer: [(line: TextLine, x: Double)]) -> ContentStream {
    var content = ContentStream(page: page)
    if let side = style.side, let fill = side.fill, typeset.side.indices.contains(page) {
      let width = (side.isLeft ? style.margins.left : style.margins.right) + side.width + side.gap / 2
      let x = side.isLeft ? 0 : style.sheet.width - width
      content.rectangle(x: x, y: 0, width: width, height: style.sheet.height, fill)
    }
    let main = typeset.main.indices.contains(page) ? typeset.main[page] : 0..<0
    let side = typeset.side.indices.contains(page) ? typeset.side[page] : 0..<0
    if let cells = style.cells {
      for box in CellBoxes(main, galley.strips, cells).boxes {
        let lower = style.sheet.height - style.margins.top - box.y - box.height
        content.rectangle(
          x: style.margins.left + box.x, y: lower, width: box.width, height: box.height, box.color)
      }
    }
    // After the name, so that what continues on the next sheet follows what it continues.
    let header =
      page == 0 && !side.isEmpty ? main.prefix { galley.strips[$0].owner.role == .header }.count : 0
    draw(main, galley.strips, page, &content) { $0 < header }
    draw(side, galley.sideStrips, page, &content) { _ in true }
    draw(main, galley.strips, page, &content) { $0 >= header }
    content.close()
    if !footer.isEmpty { content.footer(footer, y: style.foot, galley.looks, fonts) }
    return content
  }

  private mutating func draw(
    _ range: Range<Int>, _ strips: [Strip], _ page: Int, _ content: inout ContentStream,
    where isMeant: (Int) -> Bool
  ) {
    let left = style.margins.left
    var y = style.sheet.height - style.margins.top
    for index in range {
      let strip = strips[index]
      y -= index == range.lowerBound ? strip.heightAtHead : strip.before + strip.height
      guard isMeant(index) else { continue }
      for piece in strip.pieces {
        for name in piece.anchors {
          places.append(Place(name: name, page: page, y: y + piece.y + strip.height))
        }
        if let title = piece.bookmark { bookmarks.append((title, piece.anchors.first ?? "")) }
        draw(piece, x: left + piece.x, y: y + piece.y, &content)
      }
    }
  }

  private mutating func draw(_ piece: Piece, x: Double, y: Double, _ content: inout ContentStream) {
    switch piece.content {
    case .line(let line): content.line(line, x: x, y: y, galley.looks, fonts, &galley.structure)
    case .rectangle(let width, let height, let color):
      content.rectangle(x: x, y: y, width: width, height: height, color)
    case .disc(let diameter, let color): content.disc(x: x, y: y, diameter: diameter, color)
    case .picture(let number, let width, let height, let element):
      content.picture(
        number, galley.pictures[number], x: x, y: y, width: width, height: height, element, &galley.structure)
    case .drawing(let drawing):
      content.drawing(drawing, x: x, y: y + drawing.height, galley.looks, fonts, &galley.structure)
    case .band(let band):
      let width = style.sheet.width
      content.rectangle(x: 0, y: y, width: width, height: style.sheet.height - y, band.fill)
      content.rectangle(x: 0, y: y - band.lineHeight, width: width, height: band.lineHeight, band.line)
    }
  }

  /// The footers of each sheet, if there are several.
  private mutating func footers(_ text: String?) -> [[(line: TextLine, x: Double)]] {
    guard typeset.pages > 1, let text else { return [] }
    let looks = style[.foot]
    return (1...typeset.pages).map { page in
      let name = galley.line(text, looks)
      let number = galley.line("\(page)/\(typeset.pages)", looks)
      let right = style.sheet.width - style.margins.right
      let left = style.margins.left + indent(ofPage: page - 1)
      return [(name.cut(to: right - left - number.width - looks.size), left), (number, right - number.width)]
    }
  }

  /// The distance of the main column from the left margin, in points.
  private func indent(ofPage page: Int) -> Double {
    guard let column = style.side, column.isLeft, typeset.side.indices.contains(page)
    else { return 0 }
    return column.width + column.gap
  }

  private mutating func writeLink(
    _ link: ContentStream.Link, as number: PDFFile.Reference, on page: PDFFile.Reference, parent: Int
  ) {
    let action =
      switch link.destination {
      case .url(let url): "/A<</S/URI/URI\(PDFSyntax.text(url))>>"
      case .anchor(let name): "/Dest\(PDFSyntax.text(name))"
      }
    file.set(
      number,
      "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[\(PDFSyntax.numbers(link.box.0, link.box.1, link.box.2, link.box.3))]"
        + "/P \(page) 0 R/StructParent \(parent)/Contents\(PDFSyntax.text(link.text))\(action)>>")
  }

  // MARK: Structure

  private mutating func writeStructure(
    _ contents: [ContentStream], _ links: [ContentStream.Link], _ pages: [PDFFile.Reference],
    _ annotations: [PDFFile.Reference]
  ) -> PDFFile.Reference {
    let elements = galley.structure.elements
    let tree = file.reserve()
    // What was never drawn has no place in the tree.
    let numbers = elements.map { $0.isAttached || $0.parent == nil ? file.reserve() : 0 }
    let pageOfLink = contents.enumerated().flatMap { page, content in content.links.map { _ in page } }
    for (index, element) in elements.enumerated() where numbers[index] != 0 {
      var page: Int?
      for case .content(let first, _) in element.kids {
        page = first
        break
      }
      let kids = element.kids.map { kid in
        switch kid {
        case .element(let id): "\(numbers[id]) 0 R"
        case .content(let on, let id):
          on == page ? "\(id)" : "<</Type/MCR/Pg \(pages[on]) 0 R/MCID \(id)>>"
        case .annotation(let number):
          "<</Type/OBJR/Pg \(pages[pageOfLink[number]]) 0 R/Obj \(annotations[number]) 0 R>>"
        }
      }
      let parent = element.parent.map { numbers[$0] } ?? tree
      let on = page.map { "/Pg \(pages[$0]) 0 R" } ?? ""
      let language = element.language.map { "/Lang\(PDFSyntax.text($0))" } ?? ""
      let alternative = element.alternative.map { "/Alt\(PDFSyntax.text($0))" } ?? ""
      file.set(
        numbers[index],
        "<</S/\(element.type)\(element.attributes)/P \(parent) 0 R\(on)\(language)\(alternative)/K[\(kids.joined(separator: " "))]>>"
      )
    }
    var parents = ""
    for (page, content) in contents.enumerated() {
      parents += "\(page)[\(content.marked.map { "\(numbers[$0]) 0 R" }.joined(separator: " "))]"
    }
    for (index, link) in links.enumerated() {
      parents += "\(contents.count + index) \(numbers[link.element]) 0 R "
    }
    file.set(
      tree,
      "<</Type/StructTreeRoot/K[\(numbers[StructureTree.root]) 0 R]/ParentTree<</Nums[\(parents)]>>"
        + "/ParentTreeNextKey \(contents.count + links.count)>>")
    return tree
  }

  // MARK: The document

  private mutating func writeCatalog(
    pages: PDFFile.Reference, tree: PDFFile.Reference, _ pageNumbers: [PDFFile.Reference], _ day: String?
  ) -> PDFFile.Reference {
    let names = Dictionary(places.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }).values
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { place in
        let at = PDFSyntax.numbers(style.margins.left, place.y)
        return "\(PDFSyntax.text(place.name))[\(pageNumbers[place.page]) 0 R/XYZ \(at) null]"
      }.joined()
    var keys = "/Names<</Dests<</Names[\(names)]>>>>"
    if !bookmarks.isEmpty { keys += "/Outlines \(writeOutline()) 0 R/PageMode/UseOutlines" }
    let packet = XMPPacket(typeset.page, day: day).text
    let metadata = file.stream(Array(packet.utf8), "/Type/Metadata/Subtype/XML", isReady: true)
    return file.add(
      "<</Type/Catalog/Pages \(pages) 0 R/Lang\(PDFSyntax.text(typeset.page.language))/MarkInfo<</Marked true>>"
        + "/StructTreeRoot \(tree) 0 R/ViewerPreferences<</DisplayDocTitle true>>\(keys)/Metadata \(metadata) 0 R>>"
    )
  }

  private mutating func writeOutline() -> PDFFile.Reference {
    let outline = file.reserve()
    let items = bookmarks.map { _ in file.reserve() }
    for (index, bookmark) in bookmarks.enumerated() {
      let before = index > 0 ? "/Prev \(items[index - 1]) 0 R" : ""
      let after = index + 1 < items.count ? "/Next \(items[index + 1]) 0 R" : ""
      file.set(
        items[index],
        "<</Title\(PDFSyntax.text(bookmark.title))/Parent \(outline) 0 R/Dest\(PDFSyntax.text(bookmark.place))\(before)\(after)>>"
      )
    }
    file.set(
      outline,
      "<</Type/Outlines/First \(items[0]) 0 R/Last \(items[items.count - 1]) 0 R/Count \(items.count)>>")
    return outline
  }
}
