/// Chinese syllables in pinyin, to separate the two of a given name: `Xiaoming` is `X. M.` in papers.
enum Pinyin {
  /// The ways to split a folded word into two syllables: `xiaoming` is `xiao` and `ming`, `yanan` also `ya` and `nan`.
  static func pairs(of word: String) -> [(first: String, second: String)] {
    word.indices.dropFirst().compactMap { at in
      let (first, second) = (word[..<at], word[at...])
      return isSyllable(first) && isSyllable(second) ? (String(first), String(second)) : nil
    }
  }

  static func isSyllable(_ word: some StringProtocol) -> Bool {
    if wholeSyllables.contains(String(word)) { return true }
    let initial = initials.first { word.hasPrefix($0) } ?? ""
    return !initial.isEmpty && finals.contains(String(word.dropFirst(initial.count)))
  }

  /// The initials, with those of two letters first.
  private static let initials = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c",
    "s", "y", "w",
  ]

  private static let finals: Set = [
    "a", "o", "e", "i", "u", "v", "ai", "ei", "ao", "ou", "ia", "ie", "iu", "ua", "uo", "ui", "ue", "ve",
    "an", "en", "in",
    "un", "ang", "eng", "ing", "ong", "ian", "uan", "iao", "uai", "iang", "uang", "iong",
  ]

  /// The syllables that begin with a vowel.
  private static let wholeSyllables: Set = ["a", "ai", "an", "ang", "ao", "e", "ei", "en", "er", "ou"]
}
