/// A word, number or mark of a text, by its place in the text's bytes.
struct Word: Sendable {
  enum Script: UInt8, Sendable { case latin, hangul, number, mark }

  let script: Script
  let range: Range<Int>
  /// Whether white space, or the text's start, comes before it.
  let hasGap: Bool
  /// A Latin word's letters: begins with a capital; holds one past its first letter.
  let isCapital: Bool
  let hasInnerCapital: Bool
  /// A mark's scalar; 0 for words.
  let mark: UInt32
  /// Exactly as written.
  let key: WordKey
}
