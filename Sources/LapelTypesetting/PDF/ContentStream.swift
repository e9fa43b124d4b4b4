import LapelPage

/// What is drawn on one page, in PDF operators, and the links on it.
struct ContentStream {
  /// An area that can be clicked.
  struct Link {
    var destination: Run.Destination
    var element: StructureTree.ID
    /// The left, lower, right and upper edge, in points.
    var box: (Double, Double, Double, Double)
    var text: String
  }

  private(set) var operators = ""
  private(set) var links: [Link] = []
  private let page: Int
  private var element: StructureTree.ID?
  private var isText = false
  private var font = ""
  private var color: RGB?
  private var pen: (x: Double, y: Double)?
  /// The elements of this page's marked content, by content number.
  private(set) var marked: [StructureTree.ID] = []

  init(page: Int) { self.page = page }

  // MARK: Areas

  /// Draws a rectangle without meaning.
  mutating func rectangle(x: Double, y: Double, width: Double, height: Double, _ fill: RGB) {
    close()
    operators += "/Artifact BMC\n"
    setColor(fill)
    operators += "\(PDFSyntax.numbers(x, y, width, height)) re f\nEMC\n"
  }

  /// Draws a filled circle without meaning, in a square with its lower left corner at a place.
  mutating func disc(x: Double, y: Double, diameter: Double, _ fill: RGB) {
    close()
    operators += "/Artifact BMC\n"
    setColor(fill)
    let radius = diameter / 2
    // The length of a curve's handles for a quarter of a circle.
    let reach = radius * 0.5523
    let (centre, middle) = (x + radius, y + radius)
    operators += "\(PDFSyntax.numbers(centre + radius, middle)) m\n"
    for (a, b): (Double, Double) in [(1, 0), (0, 1), (-1, 0), (0, -1)] {
      let from = (centre + a * radius - b * reach, middle + b * radius + a * reach)
      let to = (centre - b * radius + a * reach, middle + a * radius + b * reach)
      let end = (centre - b * radius, middle + a * radius)
      operators += "\(PDFSyntax.numbers(from.0, from.1, to.0, to.1, end.0, end.1)) c\n"
    }
    operators += "f\nEMC\n"
  }

  /// Draws a picture that covers an area; what does not fit is cut off, more of it below than above.
  mutating func picture(
    _ number: Int, _ picture: PDFPicture, x: Double, y: Double, width: Double, height: Double,
    _ element: StructureTree.ID, _ structure: inout StructureTree
  ) {
    close()
    begin(element, &structure)
    let wide = max(width, height * picture.shape)
    let high = max(height, width / picture.shape)
    let left = x - (wide - width) / 2
    let lower = y - (high - height) * 0.6
    operators +=
      "q \(PDFSyntax.numbers(x, y, width, height)) re W n \(PDFSyntax.numbers(wide, 0, 0, high, left, lower)) cm "
    operators += "\(picture.turn) cm /P\(number) Do Q\n"
    close()
  }

  /// Draws a drawing with its upper left corner at a place; everything it says belongs to one element.
  mutating func drawing(
    _ drawing: SetDrawing, x: Double, y: Double, _ looks: [Look], _ fonts: [PDFFont],
    _ structure: inout StructureTree
  ) {
    close()
    begin(drawing.element, &structure)
    for shape in drawing.shapes {
      switch shape {
      case .area(let outline, let fill, let edge):
        endText()
        setColor(fill)
        let path = drawing.path(outline, x: x, y: y)
        operators += edge.map { "\(PDFSyntax.color($0)) RG 0.8 w \(path) B\n" } ?? "\(path) f\n"
      case .words(let line, let left, let base):
        self.line(line, x: x + left * drawing.scale, y: y - base * drawing.scale, looks, fonts, &structure)
      }
    }
    close()
  }

  // MARK: Lines

  /// Draws a line of text with its left end at a place.
  mutating func line(
    _ line: TextLine, x: Double, y: Double, _ looks: [Look], _ fonts: [PDFFont],
    _ structure: inout StructureTree
  ) {
    var x = x
    var at = 0
    while at < line.atoms.count {
      let first = line.atoms[at]
      let look = looks[first.look]
      var end = at + 1
      while end < line.atoms.count, line.atoms[end].face == first.face,
        Self.isAlike(looks[line.atoms[end].look], look)
      {
        end += 1
      }
      if element != look.element {
        close()
        begin(look.element, &structure)
      }
      x = show(line.atoms[at..<end], look, x, y, fonts)
      at = end
    }
  }

  /// Ends what is open.
  mutating func close() {
    endText()
    if element != nil {
      operators += "EMC\n"
      element = nil
    }
  }

  private mutating func endText() {
    if !isText { return }
    operators += "ET\n"
    isText = false
  }

  /// Draws a line that belongs to the page and not to the document.
  mutating func footer(_ lines: [(line: TextLine, x: Double)], y: Double, _ looks: [Look], _ fonts: [PDFFont])
  {
    close()
    operators += "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"
    for (line, x) in lines {
      guard let first = line.atoms.first else { continue }
      var x = x
      var rest = line.atoms[...]
      while let next = rest.first {
        let run = rest.prefix { $0.face == next.face }
        x = show(run, looks[first.look], x, y, fonts, isLinked: false)
        rest = rest.dropFirst(run.count)
      }
    }
    endText()
    operators += "EMC\n"
  }

  private mutating func begin(_ next: StructureTree.ID, _ structure: inout StructureTree) {
    structure.draw(next, page: page, content: marked.count)
    operators += "/\(structure.elements[next].type)<</MCID \(marked.count)>>BDC\n"
    marked.append(next)
    element = next
  }

  /// Whether two looks are drawn by the same operator.
  private static func isAlike(_ one: Look, _ other: Look) -> Bool {
    one.size == other.size && one.color == other.color && one.element == other.element
      && one.link == other.link
      && one.isUnderlined == other.isUnderlined
  }

  private mutating func setColor(_ next: RGB) {
    if color == next { return }
    color = next
    operators += PDFSyntax.color(next) + " rg\n"
  }

  /// Draws atoms of one face and look.
  ///
  /// - Returns: the place where they end.
  private mutating func show(
    _ atoms: ArraySlice<Atom>, _ look: Look, _ start: Double, _ y: Double, _ fonts: [PDFFont],
    isLinked: Bool = true
  ) -> Double {
    guard let face = atoms.first?.face else { return start }
    if !isText {
      operators += "BT\n"
      isText = true
      font = ""
      pen = nil
    }
    let wanted = "/F\(face) \(PDFSyntax.number(look.size)) Tf\n"
    if wanted != font {
      operators += wanted
      font = wanted
    }
    setColor(look.color)
    if pen?.x != start || pen?.y != y { operators += "1 0 0 1 \(PDFSyntax.numbers(start, y)) Tm\n" }
    var x = start
    for group in Self.groups(atoms, fonts[face]) { x = show(group, look, x, y, fonts[face]) }
    pen = (x, y)
    if isLinked, let destination = look.link { link(atoms, destination, look, start, x, y) }
    if look.isUnderlined { underline(look, start, atoms, y) }
    return x
  }

  /// The atoms in groups: those whose glyphs give their text, and each cluster whose glyphs do not.
  private static func groups(_ atoms: ArraySlice<Atom>, _ font: PDFFont) -> [ArraySlice<Atom>] {
    var groups: [ArraySlice<Atom>] = []
    var start = atoms.startIndex
    var at = start
    while at < atoms.endIndex {
      if font.speaks(atoms[at]) {
        at += 1
        continue
      }
      if start < at { groups.append(atoms[start..<at]) }
      let end = atoms[(at + 1)...].firstIndex { !$0.text.isEmpty } ?? atoms.endIndex
      groups.append(atoms[at..<end])
      (start, at) = (end, end)
    }
    if start < atoms.endIndex { groups.append(atoms[start...]) }
    return groups
  }

  private mutating func show(
    _ atoms: ArraySlice<Atom>, _ look: Look, _ start: Double, _ y: Double, _ font: PDFFont
  ) -> Double {
    let spoken = atoms.first.map { font.speaks($0) } ?? true ? nil : atoms.map(\.text).joined()
    if let spoken { operators += "/Span<</ActualText\(PDFSyntax.text(spoken))>>BDC\n" }
    var (x, drawn) = (start, start)
    var codes = ""
    var array = ""
    var rise = 0.0
    func flush(_ shift: Double) {
      if !codes.isEmpty { array += "<\(codes)>" }
      codes = ""
      if shift != 0 { array += PDFSyntax.number(-shift) }
    }
    for atom in atoms {
      let natural = font.face.advance(atom.glyph) * look.size
      if atom.kind == .space, natural > 0, atom.advance > 2 * natural {
        // One space as wide as the gap, so that text extraction finds both sides on one line.
        flush(((x - drawn) / look.size * 1000).rounded())
        if !array.isEmpty { operators += "[\(array)]TJ\n" }
        array = ""
        let code = PDFSyntax.hex(font.codes[atom.glyph] ?? 0, digits: 4)
        operators += "\(PDFSyntax.number(100 * atom.advance / natural)) Tz<\(code)>Tj 100 Tz\n"
        x += atom.advance
        drawn = x
        continue
      }
      if atom.dy != rise {
        flush(0)
        operators += (array.isEmpty ? "" : "[\(array)]TJ\n") + "\(PDFSyntax.number(atom.dy)) Ts\n"
        array = ""
        rise = atom.dy
      }
      let shift = ((x + atom.dx - drawn) / look.size * 1000).rounded()
      if shift != 0 {
        flush(shift)
        drawn += shift * look.size / 1000
      }
      codes += PDFSyntax.hex(font.codes[atom.glyph] ?? 0, digits: 4)
      drawn += font.face.advance(atom.glyph) * look.size
      x += atom.advance
    }
    flush(((x - drawn) / look.size * 1000).rounded())
    if !array.isEmpty { operators += "[\(array)]TJ\n" }
    if rise != 0 { operators += "0 Ts\n" }
    if spoken != nil { operators += "EMC\n" }
    return x
  }

  /// Underlines the visible part of atoms that have been drawn.
  private mutating func underline(_ look: Look, _ start: Double, _ atoms: ArraySlice<Atom>, _ y: Double) {
    let seen = atoms.reversed().drop { $0.kind != .text }
    let width = seen.reduce(0) { $0 + $1.advance }
    guard width > 0 else { return }
    close()
    rectangle(x: start, y: y - 0.16 * look.size, width: width, height: 0.05 * look.size, look.color)
  }

  private mutating func link(
    _ atoms: ArraySlice<Atom>, _ destination: Run.Destination, _ look: Look, _ start: Double, _ end: Double,
    _ y: Double
  ) {
    let box = (start, y - 0.25 * look.size, end, y + 0.85 * look.size)
    let text = atoms.map(\.text).joined()
    if let last = links.last, last.element == look.element, abs(last.box.1 - box.1) < 1 {
      links[links.count - 1].box.2 = box.2
      links[links.count - 1].box.3 = max(last.box.3, box.3)
      links[links.count - 1].text += text
    } else {
      links.append(Link(destination: destination, element: look.element, box: box, text: text))
    }
  }
}
