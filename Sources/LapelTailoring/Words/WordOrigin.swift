/// The origin of a word, so that `sculptor`, `sculpted` and `sculpting` are related.
///
/// It is used only for words that the lexicon lacks, and what is left must be long enough to recognize the word.
struct WordOrigin {
  let key: WordKey

  private static let endings: [StaticString] = [
    "ations", "ation", "ments", "ment", "ising", "izing", "ized", "ised", "ions", "ion", "ings", "ing", "ors",
    "ers", "or", "er", "ed", "es", "e", "s",
  ]
  private static let least = 6

  /// Derives the origin; nil for a word that is too short or not made of plain letters.
  init?(_ word: ArraySlice<UInt8>) {
    guard word.count >= Self.least, word.count <= 30 else { return nil }
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    for byte in word {
      let small = byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
      guard small >= 0x61 && small <= 0x7A else { return nil }
      letters.append(small)
    }
    for ending in Self.endings {
      let count = ending.utf8CodeUnitCount
      guard letters.count >= Self.least - 1 + count else { continue }
      let tail = UnsafeBufferPointer(start: ending.utf8Start, count: count)
      if letters.suffix(count).elementsEqual(tail) {
        letters.removeLast(count)
        break
      }
    }
    guard letters.count >= Self.least - 1 else { return nil }
    key = WordKey.empty.extended(by: letters[...])
  }

  /// `외주사`, `합격률`: whether the last syllable only says what kind of thing it is.
  static func endsInSuffix(_ word: ArraySlice<UInt8>) -> Bool {
    suffixes[WordKey.empty.extended(by: word.suffix(3))] != nil
  }

  private static let suffixes: KeyTable = {
    var table = KeyTable(capacity: 64)
    for syllable in "사팀처물품비율률량업자진층별용형안서" { table.set(WordKey(exactly: String(syllable)), 1) }
    return table
  }()
}
