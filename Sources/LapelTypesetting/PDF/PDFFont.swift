/// A face in a PDF: which of its glyphs are used, what text they stand for, and how the file names them.
struct PDFFont {
  let face: FontFace
  /// The text of each glyph, as first used.
  private(set) var texts: [UInt32: String] = [:]
  private(set) var codes: [UInt32: UInt16] = [:]
  private var program: [UInt8] = []

  init(_ face: FontFace) { self.face = face }

  var isUsed: Bool { !texts.isEmpty }

  mutating func note(_ atom: Atom) {
    guard texts[atom.glyph] == nil else { return }
    // A blank may stand for a sign at its place; by itself it is a space.
    let isBlank = atom.kind == .space && (atom.text.isEmpty || !atom.text.allSatisfy(\.isWhitespace))
    texts[atom.glyph] = atom.isMissing || isBlank ? " " : atom.text
  }

  /// Cuts the font down to the used glyphs.
  ///
  /// - Returns: false when the font is damaged.
  mutating func cut() -> Bool {
    guard let subset = face.subset(of: texts.keys.sorted()) else { return false }
    program = subset.program
    codes = subset.codes
    return true
  }

  /// Whether the atom's glyph alone gives a reader of the PDF its text.
  func speaks(_ atom: Atom) -> Bool { texts[atom.glyph] == atom.text }

  /// Writes the font as a composite font with identity encoding (ISO 32000-1, 9.7).
  func write(to file: inout PDFFile) -> PDFFile.Reference {
    var hash = ContentHash()
    hash.add(program)
    let name =
      hash.digits.utf8.prefix(6).map { digit in
        // Six capital letters mark a subset.
        String(UnicodeScalar(digit < 0x3A ? digit + 0x1A : digit + 9))
      }.joined() + "+" + face.postScriptName
    let keys = face.isCompact ? "/Subtype/CIDFontType0C" : "/Length1 \(program.count)"
    let stream = file.stream(program, keys)
    let measures = face.measures
    let descriptor = file.add(
      "<</Type/FontDescriptor/FontName/\(name)/Flags 4/FontBBox[\(measures.box.map(PDFSyntax.number).joined(separator: " "))]"
        + "/ItalicAngle \(PDFSyntax.number(measures.italicAngle))/Ascent \(PDFSyntax.number(min(measures.ascent, Self.ascent)))"
        + "/Descent \(PDFSyntax.number(max(measures.descent, Self.descent)))/CapHeight \(PDFSyntax.number(measures.capHeight))"
        + "/StemV \(face.isBold ? 140 : 80)/\(face.isCompact ? "FontFile3" : "FontFile2") \(stream) 0 R>>")
    let used = texts.keys.compactMap { glyph in codes[glyph].map { (code: $0, glyph: glyph) } }.sorted {
      $0.code < $1.code
    }
    let widths = used.map { "\($0.code)[\(PDFSyntax.number(face.advance($0.glyph) * 1000))]" }.joined()
    let descendant = file.add(
      "<</Type/Font/Subtype/CIDFontType\(face.isCompact ? 0 : 2)/BaseFont/\(name)"
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor \(descriptor) 0 R/DW 1000"
        + "/W[\(widths)]\(face.isCompact ? "" : "/CIDToGIDMap/Identity")>>")
    let unicode = file.stream(Array(unicodeMap(used).utf8))
    return file.add(
      "<</Type/Font/Subtype/Type0/BaseFont/\(name)/Encoding/Identity-H/DescendantFonts[\(descendant) 0 R]"
        + "/ToUnicode \(unicode) 0 R>>")
  }

  /// The ascent and descent of letters without accents, which are needed here; with the font's own line gaps, lines would
  /// be taken for neighbours that are not.
  private static let ascent = 780.0
  private static let descent = -220.0

  private func unicodeMap(_ used: [(code: UInt16, glyph: UInt32)]) -> String {
    var map = """
      /CIDInit/ProcSet findresource begin 12 dict begin begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def/CMapType 2 def
      1 begincodespacerange<0000><FFFF>endcodespacerange

      """
    let rows = used.compactMap { use -> String? in
      guard let text = texts[use.glyph], !text.isEmpty else { return nil }
      let units = text.utf16.map { PDFSyntax.hex($0, digits: 4) }.joined()
      return "<\(PDFSyntax.hex(use.code, digits: 4))><\(units)>\n"
    }
    // A block may have at most a hundred entries.
    for start in stride(from: 0, to: rows.count, by: 100) {
      let part = rows[start..<min(start + 100, rows.count)]
      map += "\(part.count) beginbfchar\n\(part.joined())endbfchar\n"
    }
    return map + "endcmap CMapName currentdict/CMap defineresource pop end end"
  }
}
