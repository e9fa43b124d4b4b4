/// Everyday words that are also names of people, companies and schools, and so are no sure sign of one.
enum EverydayWords {
  /// - Parameter folded: letters as `FoldedLetters` folds them.
  static func contains(_ folded: String) -> Bool {
    words.capitals.contains(folded) || words.any.contains(folded)
  }

  /// Whether a capital in mid-sentence makes the word a name; false for months, and in languages that capitalize every noun.
  static func isNameWithCapital(_ folded: String) -> Bool { !words.any.contains(folded) }

  /// The words under the headings of the file.
  private static let words: (capitals: ListedWords, any: ListedWords) = {
    var (capitals, any, isAny) = (ListedWords(), ListedWords(), false)
    for line in EmbeddedTexts.bytes(of: "everyday.txt").split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "[") {
        isAny = line.elementsEqual("[any]".utf8)
        continue
      }
      for word in line.split(separator: UInt8(ascii: " ")) {
        let folded = FoldedLetters.of(utf8: word)
        if isAny { any.insert(folded) } else { capitals.insert(folded) }
      }
    }
    return (capitals, any)
  }()
}
