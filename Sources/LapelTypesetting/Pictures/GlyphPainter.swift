import CFreeType

/// Draws glyphs as pixels; all calls to FreeType are here.
final class GlyphPainter {
  private var library: FT_Library?
  private var faces: [ObjectIdentifier: FT_Face] = [:]

  /// The coverage of each pixel by a glyph, and the offset of the upper left pixel from the glyph's origin.
  struct Coverage {
    let left: Int
    let top: Int
    let width: Int
    let height: Int
    /// The coverage from 0 to 255, row by row.
    let pixels: [UInt8]
  }

  init() {
    if FT_Init_FreeType(&library) != 0 { library = nil }
  }

  deinit {
    for face in faces.values { FT_Done_Face(face) }
    if let library { FT_Done_FreeType(library) }
  }

  /// The coverage of a glyph; nil when it has no shape, or FreeType cannot read the font.
  ///
  /// - Parameter size: the size of an em, in pixels.
  func coverage(of glyph: UInt32, in font: FontFace, size: Double) -> Coverage? {
    guard let face = face(font), (1...1000).contains(size),
      FT_Set_Char_Size(face, 0, FT_F26Dot6(size * 64), 72, 72) == 0,
      FT_Load_Glyph(face, glyph, Int32(FT_LOAD_RENDER | FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)) == 0
    else { return nil }
    let slot = face.pointee.glyph.pointee
    let (width, height) = (Int(slot.bitmap.width), Int(slot.bitmap.rows))
    guard width > 0, height > 0, slot.bitmap.pitch >= 0, let buffer = slot.bitmap.buffer,
      Int32(slot.bitmap.pixel_mode) == Int32(FT_PIXEL_MODE_GRAY.rawValue)
    else { return nil }
    let pitch = Int(slot.bitmap.pitch)
    let pixels = (0..<height).flatMap { row in UnsafeBufferPointer(start: buffer + row * pitch, count: width)
    }
    return Coverage(
      left: Int(slot.bitmap_left), top: Int(slot.bitmap_top), width: width, height: height, pixels: pixels)
  }

  private func face(_ font: FontFace) -> FT_Face? {
    if let known = faces[ObjectIdentifier(font)] { return known }
    guard let library else { return nil }
    // The font's bytes live as long as the font, which the calling shaper holds.
    let face = font.withFile { bytes, index -> FT_Face? in
      var face: FT_Face?
      return FT_New_Memory_Face(library, bytes.baseAddress, bytes.count, index, &face) == 0 ? face : nil
    }
    if let face { faces[ObjectIdentifier(font)] = face }
    return face
  }
}
