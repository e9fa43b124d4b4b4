import CHarfBuzz

/// A face of a font file, cut down to some characters, with what shaping needs.
struct FontCut {
  let bytes: [UInt8]
  let copyright: String
  let license: String

  /// - Returns: nil when the file, its face or one of the sets is missing.
  init?(_ line: FaceLine, file: String, sets: CharacterSets) {
    guard let blob = hb_blob_create_from_file_or_fail(file) else { return nil }
    defer { hb_blob_destroy(blob) }
    guard let face = Self.face(line.face, in: blob), let input = hb_subset_input_create_or_fail() else {
      return nil
    }
    defer {
      hb_face_destroy(face)
      hb_subset_input_destroy(input)
    }
    let unicodes = hb_subset_input_unicode_set(input)
    for name in line.characters {
      guard let ranges = sets.ranges(name) else { return nil }
      if ranges.isEmpty { hb_face_collect_unicodes(face, unicodes) }
      for range in ranges { hb_set_add_range(unicodes, range.lowerBound, range.upperBound) }
    }
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
    let features = hb_subset_input_set(input, HB_SUBSET_SETS_LAYOUT_FEATURE_TAG)
    if line.face == nil {
      // In addition to those that every text needs.
      for name in ["lnum", "tnum", "smcp", "c2sc"] { hb_set_add(features, Self.tag(name)) }
    } else {
      // A face of a collection is set by syllables only.
      hb_set_clear(features)
    }
    let tables = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for name in ["vhea", "vmtx", "VORG", "DSIG", "BASE", "MATH"] { hb_set_add(tables, Self.tag(name)) }
    guard let made = hb_subset_or_fail(face, input) else { return nil }
    defer { hb_face_destroy(made) }
    let program = hb_face_reference_blob(made)
    defer { hb_blob_destroy(program) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(program, &length) else { return nil }
    bytes = data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      Array(UnsafeBufferPointer(start: $0, count: Int(length)))
    }
    copyright = Self.name(face, HB_OT_NAME_ID_COPYRIGHT)
    license = Self.name(face, HB_OT_NAME_ID_LICENSE)
  }

  private static func face(_ family: String?, in blob: OpaquePointer) -> OpaquePointer? {
    for index in 0..<hb_face_count(blob) {
      guard let face = hb_face_create(blob, index) else { continue }
      if family == nil || name(face, HB_OT_NAME_ID_FONT_FAMILY) == family { return face }
      hb_face_destroy(face)
    }
    return nil
  }

  private static func name(_ face: OpaquePointer, _ id: Int) -> String {
    var size: UInt32 = 2000
    var buffer = [CChar](repeating: 0, count: Int(size))
    hb_ot_name_get_utf8(face, hb_ot_name_id_t(id), nil, &size, &buffer)
    return String(decoding: buffer.prefix(Int(size)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func tag(_ name: String) -> hb_tag_t { name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}
