extension Hangul {
  /// The syllables in Latin letters, one by one, as addresses and accounts spell them: `saesol`.
  static func roman(_ text: some StringProtocol) -> String {
    var roman = ""
    for scalar in text.unicodeScalars {
      guard isSyllable(scalar.value) else {
        roman.unicodeScalars.append(scalar)
        continue
      }
      let number = Int(scalar.value - 0xAC00)
      roman += initials[number / 588] + vowels[number / 28 % 21] + finals[number % 28]
    }
    return roman
  }

  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi",
    "yu", "eu", "ui", "i",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
    "ng", "t", "t", "k", "t", "p", "t",
  ]
}
