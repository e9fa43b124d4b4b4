/// Rewording may change only the words of a fact: every name in the new line must be in the old one.
enum RewordedNames {
  /// The names in the new text that the old ones lack, in order: words with a capital in mid-sentence or
  /// mid-word, and in Hangul text every word in Latin letters.
  ///
  /// - Parameter originals: the line itself and whatever else its entry says.
  static func new(in text: String, beside originals: [String]) -> [String] {
    let keys = originals.map { NameWord.all(in: $0).map(\.key) }
    let known = Set(keys.joined())
    let joined = Set(keys.map { $0.joined() })
    let words = NameWord.all(in: text)
    let isHangul = words.contains { $0.script == .hangul }
    let bytes = Array(text.utf8)
    var found: [String] = []
    for (number, word) in words.enumerated() where word.script == .latin && word.key.utf8.count > 1 {
      let written = String(decoding: bytes[word.range], as: UTF8.self)
      let isMarked = word.isAllCapitals || written.dropFirst().contains(where: \.isUppercase)
      guard isHangul || isMarked || word.isCapital && !word.opensSentence else { continue }
      // The letters after a number are its unit.
      if number > 0, words[number - 1].script == .digits, word.gap == .none || word.gap == .blank { continue }
      let isKnown =
        known.contains(word.key) || known.contains { isForm(word.key, of: $0) }
        || joined.contains { $0.contains(word.key) && word.key.utf8.count > 3 }
        || EverydayWords.contains(word.key)
      if !isKnown, !found.contains(written) { found.append(written) }
    }
    return found
  }

  /// Whether two words are forms of one name: `APIs` is `API`; `Kafka's` is already split into two words.
  private static func isForm(_ a: String, of b: String) -> Bool {
    a.utf8.count == b.utf8.count + 1 && a.hasPrefix(b) && a.hasSuffix("s")
      || b.utf8.count == a.utf8.count + 1 && b.hasPrefix(a) && b.hasSuffix("s")
  }
}
