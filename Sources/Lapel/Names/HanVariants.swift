/// Names in the other ways of writing Chinese characters: 欧阳 and 歐陽, 高橋 and 髙橋.
enum HanVariants {
  /// The text with one sign for all the ways of writing it, each as many bytes long as it was.
  static func folded(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { forms[$0] != nil }) else { return text }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { folded.append(forms[scalar] ?? scalar) }
    return String(folded)
  }

  /// What stands for each sign that is written in several ways: the first line that has one of them gives it.
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
