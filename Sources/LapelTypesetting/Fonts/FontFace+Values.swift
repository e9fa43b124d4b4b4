/// What a face answers with.
extension FontFace {
  /// A glyph where it is, in em; `cluster` is the offset of its text's first byte.
  struct ShapedGlyph {
    let id: UInt32
    let advance: Double
    let dx: Double
    let dy: Double
    let cluster: Int
  }

  /// In thousandths of an em, as a PDF wants them.
  struct Measures {
    let ascent: Double
    let descent: Double
    let capHeight: Double
    let italicAngle: Double
    let box: [Double]
  }

  /// What is left of a font when only some of its glyphs are kept.
  struct Subset {
    /// A whole TrueType font, or a bare CFF table.
    let program: [UInt8]
    /// How the PDF names each glyph.
    let codes: [UInt32: UInt16]
  }
}
