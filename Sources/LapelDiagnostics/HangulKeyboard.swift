/// The two-set Korean keyboard: which keys of a Latin keyboard type a Hangul text.
///
/// A word typed with the Korean input method on comes out as `ㅔ개ㅓㄷㅊㅅㄴ`; its keys are `projects`.
enum HangulKeyboard {
  /// The keys of the compatibility jamo from U+3131 on.
  private static let letters: [StaticString] = [
    "r", "R", "rt", "s", "sw", "sg", "e", "E", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "Q",
    "qt",
    "t", "T", "d", "w", "W", "c", "z", "x", "v", "g", "k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho",
    "hl",
    "y", "n", "nj", "np", "nl", "b", "m", "ml", "l",
  ]
  private static let initials: [StaticString] = [
    "r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g",
  ]
  private static let finals: [StaticString] = [
    "r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "qt", "t",
    "T",
    "d", "w", "c", "z", "x", "v", "g",
  ]

  private static func medial(_ index: Int) -> StaticString { letters[30 + index] }

  /// The text with all Hangul, composed or not, replaced by its keys; everything else stays.
  static func keys(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { append(keysOf: scalar, to: &result) }
    return result
  }

  private static func append(keysOf scalar: Unicode.Scalar, to text: inout String) {
    let value = Int(scalar.value)
    switch value {
    case 0x3131...0x3163: text += letters[value - 0x3131].description
    case 0xAC00...0xD7A3:
      let index = value - 0xAC00
      text += initials[index / 588].description
      text += medial(index % 588 / 28).description
      if index % 28 > 0 { text += finals[index % 28 - 1].description }
    // The parts of a syllable as macOS writes them in file names.
    case 0x1100...0x1112: text += initials[value - 0x1100].description
    case 0x1161...0x1175: text += medial(value - 0x1161).description
    case 0x11A8...0x11C2: text += finals[value - 0x11A8].description
    // Full-width Latin letters.
    case 0xFF01...0xFF5E: text.unicodeScalars.append(Unicode.Scalar(UInt8(value - 0xFEE0)))
    default: text.unicodeScalars.append(scalar)
    }
  }
}
