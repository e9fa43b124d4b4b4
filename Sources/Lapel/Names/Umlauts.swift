/// Letters that are written as two when a keyboard lacks them: `Müller` as `Mueller`, `Østby` as `Oestby`.
enum Umlauts {
  private static let pairs: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe", "å": "aa",
    "Å": "Aa",
  ]

  /// The other spellings of a text, with each word in either form; empty when it has no such letter.
  static func spellings(of text: String) -> [String] {
    // When composed they begin with the first of these bytes, otherwise they contain one of the others.
    guard text.utf8.contains(where: { $0 == 0xC3 || $0 == 0xCC || $0 == 0xE2 }),
      text.contains(where: { pairs[$0] != nil })
    else { return [] }
    var spellings = [""]
    for word in text.split(separator: " ") {
      let other = word.map { pairs[$0] ?? String($0) }.joined()
      let ways = other == word || spellings.count > 8 ? [String(word)] : [String(word), other]
      spellings = spellings.flatMap { start in ways.map { start.isEmpty ? $0 : "\(start) \($0)" } }
    }
    return Array(spellings.dropFirst())
  }
}
