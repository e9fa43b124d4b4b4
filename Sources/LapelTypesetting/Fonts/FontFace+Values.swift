/// The values that a face returns.
extension FontFace {
  /// A glyph with its position in em; `cluster` is the offset of its text's first byte.
  struct ShapedGlyph {
    let id: UInt32
    let advance: Double
    let dx: Double
    let dy: Double
    let cluster: Int
  }

  /// Measures in thousandths of an em, as a PDF wants them.
  struct Measures {
    let ascent: Double
    let descent: Double
    let capHeight: Double
    let italicAngle: Double
    let box: [Double]
  }

  /// A font reduced to some of its glyphs.
  struct Subset {
    /// The font: a whole TrueType font, or a bare CFF table.
    let program: [UInt8]
    /// The PDF's code for each glyph.
    let codes: [UInt32: UInt16]
  }
}
