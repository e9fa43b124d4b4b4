/// The words that may stand in a date or a period: most lines of a CV have others, and need no closer look.
enum DateVocabulary {
  /// Whether every word of a text is one that dates are written with. Words in letters other than those of ASCII and Hangul pass.
  static func mayBeDate(_ text: some StringProtocol) -> Bool {
    if let found = text.utf8.withContiguousStorageIfAvailable(mayBeDate) { return found }
    return Array(text.utf8).withUnsafeBufferPointer(mayBeDate)
  }

  private static func mayBeDate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
      let start = at
      var isPlain = true
      while let length = lengthOfLetter(in: text, at) {
        if length == 1, text[at] >= 0x80 { isPlain = false }
        at += length
      }
      if at == start {
        at += text[at] == 0xC2 ? 2 : text[at] == 0xE2 ? 3 : 1
        continue
      }
      // `2023-01-16T10:00`: a time of day.
      let isOne = at == start + 1 && start > 0 && text[start - 1] <= 0x39
      if isOne, text[start] | 0x20 == UInt8(ascii: "t") { return true }
      if isPlain, !isKnown(UnsafeBufferPointer(rebasing: text[start..<at])) { return false }
    }
    return true
  }

  /// How many bytes a letter has, with each byte of a script that is not looked into for itself; nil for anything else.
  private static func lengthOfLetter(in text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at < text.count else { return nil }
    switch text[at] {
    case 0x41...0x5A, 0x61...0x7A: return 1
    // Signs and punctuation: no letters of dates are among them.
    case 0..<0x80, 0xC2, 0xE2: return nil
    // Hangul: U+AC00 to U+D7A3.
    case 0xEA where at + 2 < text.count && text[at + 1] >= 0xB0, 0xEB where at + 2 < text.count,
      0xEC where at + 2 < text.count, 0xED where at + 2 < text.count && text[at + 1] <= 0x9E:
      return 3
    default: return 1
    }
  }

  private static func isKnown(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    guard letters.count <= longest else { return false }
    let small = letters.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return words.has(small, 0..<small.count) || beginnings.stand(at: 0, in: small)
      || joined.contains { word in
        word.last == small.last && small.suffix(word.count).elementsEqual(word)
      }
  }

  private static let longest = 40

  /// Those that stand at others without a blank: `2019년부터`, `5월예정`.
  private static let joined = joinedWords.map { Array($0.utf8) }
  private static let beginnings = PhraseTable<Void>(joinedWords)
  private static let joinedWords = DateWords.expected + DateWords.onward + WordLists.words("glued to dates")

  private static let words: PhraseTable<Void> = {
    var words = Set(DateWords.beginnings.keys)
    for known in [
      DateWords.fillers, DateWords.until, DateWords.since, DraftPeriod.lengths, DateWords.labels,
      DateWords.ending, ["est", "exp", "t", "partir", "partire", "contar", "jusqu", "en", "au"],
    ] {
      words.formUnion(known)
    }
    for phrase in DateWords.present { words.formUnion(phrase.split { !$0.isLetter }.map(String.init)) }
    return PhraseTable(words)
  }()
}
