import CFriBidi

/// The embedding level of each character (UAX 9): odd levels go from right to left.
///
/// All calls to FriBidi are here.
enum BidiLevels {
  /// - Returns: nil when nothing goes from right to left.
  static func of(_ scalars: [Unicode.Scalar]) -> [UInt8]? {
    guard scalars.contains(where: isRightToLeft), scalars.count < Int32.max else { return nil }
    let count = FriBidiStrIndex(scalars.count)
    let characters = scalars.map { FriBidiChar($0.value) }
    var types = [FriBidiCharType](repeating: FriBidiCharType(0), count: scalars.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
    var levels = [FriBidiLevel](repeating: 0, count: scalars.count)
    fribidi_get_bidi_types(characters, count, &types)
    fribidi_get_bracket_types(characters, count, types, &brackets)
    // A CV in another language starts at the left, whatever a line of it begins with.
    var base = FRIBIDI_PAR_LTR
    guard fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &levels) != 0 else { return nil }
    return levels.map { UInt8(clamping: $0) }
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
