/// Words that are a typo when written twice in a row. Most words may be doubled: `had had`, `하나 하나`, `Duran Duran`.
enum DoubledWord {
  /// The first doubled word in a text; nil when there is none.
  static func first(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var before = 0..<0
      var start = 0
      for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x20 {
        let word = start..<at
        if word.count == before.count, !word.isEmpty, bytes[word].elementsEqual(bytes[before]) {
          let doubled = String(decoding: bytes[word], as: UTF8.self)
          if isNeverDoubled(doubled) { return doubled }
        }
        (before, start) = (word, at + 1)
      }
      return nil
    }
  }

  private static func isNeverDoubled(_ word: String) -> Bool {
    if english.contains(word) { return true }
    // The end of a sentence, and endings that mark an object or a place.
    return word.unicodeScalars.count > 2
      && ["다.", "를", "을", "에서", "에게"].contains(where: word.hasSuffix)
      && word.unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } == true
  }

  private static let english: Set<String> = [
    "the", "an", "of", "to", "and", "or", "with", "from", "for", "by", "at", "into", "as", "our", "their",
    "my",
  ]
}
