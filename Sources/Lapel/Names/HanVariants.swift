/// Variants of Chinese characters, so that a name is found in each of them: 欧阳 and 歐陽, 高橋 and 髙橋.
enum HanVariants {
  /// The text with one character for all of its variants; its length in bytes stays the same.
  static func folded(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { forms[$0] != nil }) else { return text }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { folded.append(forms[scalar] ?? scalar) }
    return String(folded)
  }

  /// The character used for each variant, taken from the first line of the list that has one of them.
  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in NameLists.hanVariants {
      let signs = ([pair.name] + pair.short).compactMap(\.unicodeScalars.first)
      let first = signs.compactMap { forms[$0] }.first ?? signs[0]
      for sign in signs { forms[sign] = first }
    }
    return forms
  }()
}
