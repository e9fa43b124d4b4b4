/// Facts about the Korean script: syllables, their vowels and final consonants, and composition.
package enum Hangul {
  /// Whether a scalar is a precomposed syllable, 가 … 힣.
  package static func isSyllable(_ scalar: UInt32) -> Bool { scalar >= 0xAC00 && scalar <= 0xD7A3 }

  /// Whether a scalar is a syllable or a letter of the script, conjoining, extended or compatible.
  package static func isHangul(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xD7B0...0xD7FF: true
    default: false
    }
  }

  /// The syllable's final consonant, 0 for none; 4 is ㄴ, 8 is ㄹ, 16 is ㅁ, 17 is ㅂ, 20 is ㅆ.
  package static func final(_ syllable: UInt32) -> UInt32 {
    isSyllable(syllable) ? (syllable - 0xAC00) % 28 : 0
  }

  /// The Latin letters that a romanized spelling of the syllable may begin with; nil if it is not a syllable.
  static func romanBeginnings(of syllable: Character) -> String? {
    guard let scalar = syllable.unicodeScalars.first?.value, isSyllable(scalar) else { return nil }
    let first = Int((scalar - 0xAC00) / 588)
    return [
      "gk", "gk", "n", "dt", "dt", "rl", "m", "bp", "bp", "s", "s", "aeiouwy", "jc", "jc", "c", "k", "t", "p",
      "h",
    ][first]
  }

  /// The syllable's vowel, 0 (ㅏ) to 20 (ㅣ).
  package static func vowel(_ syllable: UInt32) -> UInt32 { (syllable - 0xAC00) / 28 % 21 }

  /// The same syllable without a final consonant.
  package static func open(_ syllable: UInt32) -> UInt32 { syllable - final(syllable) }

  /// The same first consonant with another vowel and no final consonant.
  package static func with(_ syllable: UInt32, vowel: UInt32) -> UInt32 {
    let first = (syllable - 0xAC00) / 588
    return 0xAC00 + first * 588 + vowel * 28
  }

  /// Joins conjoining letters into syllables (the part of Unicode's NFC that a file from a Mac needs) and leaves
  /// everything else as it is.
  package static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value >= 0x1100 && $0.value <= 0x11FF }) else {
      return text
    }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = out.last, let joined = join(last.value, scalar.value), let one = Unicode.Scalar(joined) {
        out.removeLast()
        out.append(one)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  // Unicode §3.12: L + V, and LV + T.
  private static func join(_ a: UInt32, _ b: UInt32) -> UInt32? {
    if a >= 0x1100 && a < 0x1113 && b >= 0x1161 && b < 0x1176 {
      return 0xAC00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28
    }
    if isSyllable(a) && final(a) == 0 && b > 0x11A7 && b < 0x11C3 { return a + (b - 0x11A7) }
    return nil
  }
}
