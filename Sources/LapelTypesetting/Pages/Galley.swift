import LapelPage

/// A page's paragraphs set into lines, one under another, before page breaks are known.
struct Galley: Sendable {
  var strips: [Strip] = []
  /// The same paragraphs at full width, for sheets without a side column.
  var wideStrips: [Strip] = []
  /// The strips of the side column.
  var sideStrips: [Strip] = []
  var looks: [Look] = []
  var structure = StructureTree()
  var shaper: TextShaper
  var pictures: [PDFPicture] = []
  /// The number of pictures that could not be read.
  var unreadable = 0
  let style: StyleSheet
  let language: String

  init(_ page: Page, _ style: StyleSheet, _ book: FontBook) {
    self.style = style
    language = page.language
    shaper = TextShaper(book: book, choice: style.fonts)
  }

  mutating func add(_ look: Look) -> Int {
    looks.append(look)
    return looks.count - 1
  }

  /// Sets a line for the foot.
  mutating func line(_ text: String, _ paragraph: ParagraphStyle) -> TextLine {
    line(
      text,
      Look(
        size: paragraph.size, isBold: paragraph.isBold, color: paragraph.color, element: StructureTree.root,
        language: language))
  }

  /// Sets a single line, however long it is.
  mutating func line(_ text: String, _ look: Look) -> TextLine {
    let look = add(look)
    var clean = CleanText()
    clean.add(text, look: look)
    let atoms = shaper.shape(clean, looks)
    return TextLine(atoms: atoms, width: atoms.reduce(0) { $0 + $1.advance }, indent: 0)
  }
}
