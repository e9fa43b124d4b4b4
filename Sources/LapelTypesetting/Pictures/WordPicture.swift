import CZlib

/// A picture of words in a few colours, as a PNG file: the preview of a page when its link is shared.
package struct WordPicture {
  private let width: Int
  private let height: Int
  private let inks: [RGB]
  private let paper: RGB
  /// An ink's number times the steps, plus how much of the pixel it covers, for each pixel.
  private var pixels: [UInt8]
  private var shaper: TextShaper
  private let painter = GlyphPainter()

  /// The number of shades between an ink and the paper.
  private static let steps = 16

  /// - Parameters:
  ///   - width: the width in pixels.
  ///   - inks: at most 15 colours; texts and bars refer to them by index.
  package init(width: Int, height: Int, paper: RGB, inks: [RGB], book: FontBook, choice: FontChoice) {
    self.width = width
    self.height = height
    self.paper = paper
    self.inks = Array(inks.prefix(15))
    pixels = [UInt8](repeating: 0, count: width * height)
    shaper = TextShaper(book: book, choice: choice)
  }

  /// Fills a rectangle, in pixels from the upper left; what is outside the picture is left out.
  package mutating func fill(x: Int, y: Int, width: Int, height: Int, ink: Int) {
    for row in max(0, y)..<max(0, min(self.height, y + height)) {
      for column in max(0, x)..<max(0, min(self.width, x + width)) {
        set(column, row, ink: ink, coverage: 255)
      }
    }
  }

  /// Sets a text in lines.
  ///
  /// - Parameters:
  ///   - y: the top of the first line's box, in pixels.
  ///   - size: the size of an em, in pixels.
  ///   - lines: the most lines; if there is more text, the last ends in `…`.
  /// - Returns: the bottom of the last line's box, in pixels.
  package mutating func write(
    _ text: String, x: Int, y: Int, width: Int, size: Double, isBold: Bool, ink: Int, language: String,
    lines: Int
  ) -> Int {
    let look = Look(size: size, isBold: isBold, element: StructureTree.root, language: language)
    var rest = String(text.prefix(400))
    var set = self.lines(of: rest, look, width)
    while set.count > lines, !rest.isEmpty {
      rest.removeLast(max(1, rest.count / 20))
      set = self.lines(of: rest + "…", look, width)
    }
    let leading = size * 1.3
    for (number, line) in set.enumerated() {
      let baseline = Double(y) + leading * Double(number) + size * 1.02
      var pen = Double(x)
      for atom in line.atoms {
        paint(atom, x: pen, baseline: baseline, size: size, ink: ink)
        pen += atom.advance
      }
    }
    return y + Int(leading * Double(set.count))
  }

  private mutating func lines(of text: String, _ look: Look, _ width: Int) -> [TextLine] {
    var clean = CleanText()
    clean.add(text, look: 0)
    return LineBreaker(width: Double(width), hang: 0).lines(shaper.shape(clean, [look]))
  }

  private mutating func paint(_ atom: Atom, x: Double, baseline: Double, size: Double, ink: Int) {
    guard shaper.faces.indices.contains(atom.face),
      let glyph = painter.coverage(of: atom.glyph, in: shaper.faces[atom.face], size: size)
    else { return }
    let left = Int((x + atom.dx).rounded()) + glyph.left
    let top = Int((baseline - atom.dy).rounded()) - glyph.top
    for row in 0..<glyph.height {
      for column in 0..<glyph.width {
        let coverage = glyph.pixels[row * glyph.width + column]
        if coverage > 0 { set(left + column, top + row, ink: ink, coverage: coverage) }
      }
    }
  }

  private mutating func set(_ x: Int, _ y: Int, ink: Int, coverage: UInt8) {
    guard (0..<width).contains(x), (0..<height).contains(y), inks.indices.contains(ink) else { return }
    let step = Int(coverage) * (Self.steps - 1) / 255
    if step == 0 { return }
    pixels[y * width + x] = UInt8(ink * Self.steps + step)
  }

  // MARK: The file

  /// The whole file; the same words give the same bytes.
  package var png: [UInt8] {
    var palette: [UInt8] = []
    for ink in inks {
      for step in 0..<Self.steps {
        let part = Double(step) / Double(Self.steps - 1)
        for (over, under) in zip([ink.red, ink.green, ink.blue], [paper.red, paper.green, paper.blue]) {
          palette.append(UInt8((Double(over) * part + Double(under) * (1 - part)).rounded()))
        }
      }
    }
    var rows: [UInt8] = []
    rows.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      rows.append(0)
      rows += pixels[(row * width)..<((row + 1) * width)]
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // Eight bits per pixel, with a palette; the usual compression, filter and interlacing.
    file += Self.chunk("IHDR", Self.number(width) + Self.number(height) + [8, 3, 0, 0, 0])
    file += Self.chunk("PLTE", palette)
    file += Self.chunk("IDAT", Deflate.compressed(rows))
    return file + Self.chunk("IEND", [])
  }

  private static func chunk(_ kind: String, _ bytes: [UInt8]) -> [UInt8] {
    let body = Array(kind.utf8) + bytes
    let sum = body.withUnsafeBufferPointer { crc32_z(0, $0.baseAddress, $0.count) }
    return number(bytes.count) + body + number(Int(sum))
  }

  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
