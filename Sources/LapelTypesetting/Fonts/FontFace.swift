import CHarfBuzz
package import LapelFonts

/// A face of a font file, which shapes text, and whose used part goes into a PDF.
///
/// All calls to HarfBuzz are here. Its objects are made immutable before anybody sees them, so that
/// pages on several threads can share a face.
package final class FontFace: @unchecked Sendable {
  /// The family's name in the font file: `Noto Sans CJK KR`.
  package let family: String
  /// Whether it is for strong text.
  package let isBold: Bool
  /// Whether it is for emphasis.
  package let isItalic: Bool
  let postScriptName: String
  /// Whether its outlines are in a Compact Font Format table; else they are TrueType's.
  let isCompact: Bool
  let glyphCount: Int
  private let face: OpaquePointer
  private let font: OpaquePointer
  private let unitsPerEm: Double

  /// Makes a face of a font in the program; nil when the font is damaged.
  package convenience init?(_ font: EmbeddedFont) {
    let place = UnsafeMutableRawBufferPointer.allocate(byteCount: font.count, alignment: 8)
    guard Self.unpack(font, into: place) else {
      place.deallocate()
      return nil
    }
    let blob = place.withMemoryRebound(to: CChar.self) { bytes in
      hb_blob_create(
        bytes.baseAddress, UInt32(clamping: bytes.count), HB_MEMORY_MODE_READONLY, bytes.baseAddress
      ) { $0?.deallocate() }
    }
    self.init(blob, family: font.family, isBold: font.isBold, isItalic: font.isItalic)
  }

  /// - Returns: false when the program was built with a damaged font.
  private static func unpack(_ font: EmbeddedFont, into place: UnsafeMutableRawBufferPointer) -> Bool {
    guard font.isDeflated else {
      font.unpack(into: place)
      return true
    }
    return withUnsafeTemporaryAllocation(byteCount: font.heldCount + 8, alignment: 8) { held in
      font.unpack(into: held)
      return Deflate.uncompress(UnsafeRawBufferPointer(held)[..<font.heldCount], into: place)
    }
  }

  /// Makes a face of a font file of the system or the person; nil when the file is not a font.
  ///
  /// - Parameter family: the family to take if the file has several; nil: the first.
  package convenience init?(file path: String, family: String?, isBold: Bool, isItalic: Bool) {
    self.init(
      hb_blob_create_from_file_or_fail(path), family: family, isBold: isBold, isItalic: isItalic)
  }

  /// Makes a face from the bytes of a font file; nil when they are not a font.
  package convenience init?(bytes: [UInt8], isBold: Bool, isItalic: Bool) {
    let blob = bytes.withUnsafeBytes { raw in
      hb_blob_create(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(clamping: raw.count),
        HB_MEMORY_MODE_DUPLICATE,
        nil, nil)
    }
    self.init(blob, family: nil, isBold: isBold, isItalic: isItalic)
  }

  private init?(_ blob: OpaquePointer?, family: String?, isBold: Bool, isItalic: Bool) {
    guard let blob else { return nil }
    defer { hb_blob_destroy(blob) }
    guard let face = Self.face(family, in: blob) else { return nil }
    guard hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else {
      hb_face_destroy(face)
      return nil
    }
    hb_face_make_immutable(face)
    hb_font_make_immutable(font)
    self.face = face
    self.font = font
    self.family = family ?? Self.name(face, HB_OT_NAME_ID_FONT_FAMILY) ?? "Font"
    self.isBold = isBold
    self.isItalic = isItalic
    unitsPerEm = Double(max(16, hb_face_get_upem(face)))
    glyphCount = Int(hb_face_get_glyph_count(face))
    postScriptName = Self.plain(Self.name(face, HB_OT_NAME_ID_POSTSCRIPT_NAME) ?? self.family)
    isCompact = Self.has("CFF ", face)
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
  }

  /// Passes on the whole font file and the index of this face in it; both are valid as long as the face.
  func withFile<Result>(_ use: (UnsafeBufferPointer<UInt8>, Int) -> Result?) -> Result? {
    guard let blob = hb_face_reference_blob(face) else { return nil }
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length), length > 0 else { return nil }
    return data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      use(UnsafeBufferPointer(start: $0, count: Int(length)), Int(hb_face_get_index(face) & 0xFFFF))
    }
  }

  // MARK: Characters

  func has(_ scalar: Unicode.Scalar) -> Bool { glyph(of: scalar) != nil }

  func glyph(of scalar: Unicode.Scalar) -> UInt32? {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 && glyph != 0 ? glyph : nil
  }

  /// The advance of a glyph in em.
  func advance(_ glyph: UInt32) -> Double { Double(hb_font_get_glyph_h_advance(font, glyph)) / unitsPerEm }

  // MARK: Shaping

  /// Shapes a text in one script and direction.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - language: a BCP 47 tag, which decides between forms of a character.
  ///   - features: OpenType features such as `tnum` or `-kern`.
  /// - Returns: the glyphs from left to right.
  func shape(
    _ text: [UInt8], script: Script, isRightToLeft: Bool, language: String, features: [String]
  ) -> [ShapedGlyph] {
    guard let buffer = hb_buffer_create() else { return [] }
    defer { hb_buffer_destroy(buffer) }
    let count = Int32(clamping: text.count)
    text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        hb_buffer_add_utf8(buffer, $0.baseAddress, count, 0, count)
      }
    }
    hb_buffer_set_direction(buffer, isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, script.tag)
    hb_buffer_set_language(buffer, hb_language_from_string(language, -1))
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
    let asked = (script == .latin ? Self.latinFeatures : Self.features) + features.compactMap(Self.feature)
    hb_shape(font, buffer, asked, UInt32(asked.count))
    var length: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &length),
      let positions = hb_buffer_get_glyph_positions(buffer, &length)
    else { return [] }
    return (0..<Int(length)).map {
      ShapedGlyph(
        id: infos[$0].codepoint, advance: Double(positions[$0].x_advance) / unitsPerEm,
        dx: Double(positions[$0].x_offset) / unitsPerEm, dy: Double(positions[$0].y_offset) / unitsPerEm,
        cluster: Int(infos[$0].cluster))
    }
  }

  /// A search in a PDF does not find ligatures, and old-style figures do not fit Hangul.
  private static let features = ["-liga", "-clig", "-dlig", "lnum"].compactMap(feature)
  /// Contextual forms turn letters into arrows and signs: `->`, `3x5`.
  private static let latinFeatures = features + ["-calt"].compactMap(feature)

  private static func feature(_ name: String) -> hb_feature_t? {
    var feature = hb_feature_t()
    return hb_feature_from_string(name, -1, &feature) != 0 ? feature : nil
  }

  /// The script of a character.
  struct Script: Hashable {
    let tag: hb_script_t

    init(of scalar: Unicode.Scalar) {
      tag = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
    }

    static let latin = Script(of: "a")

    /// Whether it takes the script of whatever comes before it.
    var isShared: Bool { tag == HB_SCRIPT_COMMON || tag == HB_SCRIPT_INHERITED }
  }

  // MARK: Measures

  /// The measures of the whole face, for the PDF that contains it.
  var measures: Measures {
    var extents = hb_font_extents_t()
    hb_font_get_h_extents(font, &extents)
    // The height of Latin capitals, for older fonts that do not state it.
    var capHeight = hb_position_t(0.7 * unitsPerEm)
    _ = hb_ot_metrics_get_position(font, HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight)
    let head = ByteReader(Self.table("head", of: face))
    let scale = 1000 / unitsPerEm
    return Measures(
      ascent: Double(extents.ascender) * scale, descent: Double(extents.descender) * scale,
      capHeight: Double(capHeight) * scale,
      italicAngle: Double(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE)),
      box: [36, 38, 40, 42].map { Double(head.signed16($0) ?? 0) * scale })
  }

  // MARK: Subsets

  /// The face with only these glyphs; nil when the font is damaged.
  func subset(of glyphs: some Collection<UInt32>) -> Subset? {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let kept = hb_subset_input_glyph_set(input)
    for glyph in glyphs { hb_set_add(kept, glyph) }
    hb_subset_input_set_flags(
      input, HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue)
    let bare = withoutDroppedTables
    defer { hb_face_destroy(bare) }
    guard let plan = hb_subset_plan_create_or_fail(bare, input) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let made = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(made) }
    let map = hb_subset_plan_old_to_new_glyph_mapping(plan)
    var codes: [UInt32: UInt16] = [:]
    let program = isCompact ? Self.table("CFF ", of: made) : Self.bytes(hb_face_reference_blob(made))
    let charset =
      isCompact ? CompactFont(program).characterIDs(count: Int(hb_face_get_glyph_count(made))) : nil
    for glyph in glyphs {
      let index = Int(hb_map_get(map, glyph))
      if let charset, !charset.indices.contains(index) { return nil }
      codes[glyph] = charset.map { $0[index] } ?? UInt16(clamping: index)
    }
    return program.isEmpty ? nil : Subset(program: program, codes: codes)
  }

  /// The face without the tables that a PDF does not need. Before HarfBuzz drops them it would look up each character's
  /// glyph in them, and what each glyph can become; the text is already shaped.
  private var withoutDroppedTables: OpaquePointer? {
    let bare = hb_face_builder_create()
    var count = hb_face_get_table_tags(face, 0, nil, nil)
    var tags = [hb_tag_t](repeating: 0, count: Int(count))
    _ = hb_face_get_table_tags(face, 0, &count, &tags)
    for tag in tags.prefix(Int(count)) where !Self.droppedTables.contains(tag) {
      let table = hb_face_reference_table(face, tag)
      _ = hb_face_builder_add_table(bare, tag, table)
      hb_blob_destroy(table)
    }
    return bare
  }

  private static let droppedTables = [
    "GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "vhea", "vmtx", "VORG", "DSIG", "STAT", "kern",
    "BASE", "MATH", "gasp", "meta",
  ].map(tag)

  // MARK: Parts of the file

  private static func face(_ family: String?, in blob: OpaquePointer) -> OpaquePointer? {
    let count = min(hb_face_count(blob), 100)
    for index in 0..<count {
      guard let face = hb_face_create(blob, index) else { continue }
      if count == 1 || family == nil || name(face, HB_OT_NAME_ID_FONT_FAMILY) == family
        || name(face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY) == family
      {
        return face
      }
      hb_face_destroy(face)
    }
    return nil
  }

  private static func name(_ face: OpaquePointer, _ id: Int) -> String? {
    var size: UInt32 = 128
    var buffer = [CChar](repeating: 0, count: Int(size))
    guard hb_ot_name_get_utf8(face, hb_ot_name_id_t(id), nil, &size, &buffer) > 0 else { return nil }
    return String(decoding: buffer.prefix(Int(size)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A name that needs no escaping in a PDF.
  private static func plain(_ name: String) -> String {
    String(
      name.unicodeScalars.filter {
        $0.properties.isAlphabetic && $0.isASCII || "0123456789-".unicodeScalars.contains($0)
      })
  }

  private static func tag(_ name: String) -> hb_tag_t { name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  private static func table(_ name: String, of face: OpaquePointer) -> [UInt8] {
    bytes(hb_face_reference_table(face, tag(name)))
  }

  /// Whether the face has a table, without copying it.
  private static func has(_ name: String, _ face: OpaquePointer) -> Bool {
    let blob = hb_face_reference_table(face, tag(name))
    defer { hb_blob_destroy(blob) }
    return hb_blob_get_length(blob) > 0
  }

  /// Copies a blob that the caller owns, and frees it.
  private static func bytes(_ blob: OpaquePointer?) -> [UInt8] {
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length), length > 0 else { return [] }
    return data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      Array(UnsafeBufferPointer(start: $0, count: Int(length)))
    }
  }
}
