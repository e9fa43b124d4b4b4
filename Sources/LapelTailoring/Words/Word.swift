/// A word, number or punctuation mark in a text, by its place in the text's bytes.
struct Word: Sendable {
  enum Script: UInt8, Sendable { case latin, hangul, number, mark }

  let script: Script
  let range: Range<Int>
  /// Whether white space or the start of the text comes before it.
  let hasGap: Bool
  /// Whether a Latin word begins with a capital; `hasInnerCapital` says whether one follows later.
  let isCapital: Bool
  let hasInnerCapital: Bool
  /// The scalar of a mark; 0 for words.
  let mark: UInt32
  /// The key of the word exactly as written.
  let key: WordKey
}
