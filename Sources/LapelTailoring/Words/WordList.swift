import Lapel

/// A text cut into words, with its bytes.
struct WordList: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var words: [Word] = []
  private(set) var hasHangul = false

  init() {}

  init(_ text: String) { read(text) }

  /// Cuts another text, reusing the memory of the last one.
  ///
  /// Hangul, Latin and digits are separate words where they meet: `Python과` is two words without a gap.
  mutating func read(_ text: String) {
    if !cut(text) { _ = cut(Hangul.composed(text)) }
  }

  /// - Returns: whether all its syllables are composed.
  private mutating func cut(_ text: String) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    var found = words
    words = []
    found.removeAll(keepingCapacity: true)
    let (hasHangul, hasLetters) = bytes.withUnsafeBufferPointer { bytes in
      var cutter = WordCutter(bytes)
      cutter.run(&found)
      return (cutter.hasHangul, cutter.hasLetters)
    }
    words = found
    self.hasHangul = hasHangul
    return !hasLetters
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  func text(_ word: Word) -> String { text(word.range) }
}
