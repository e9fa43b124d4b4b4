/// Words of everyday that people, companies and schools also bear as names: alone they are no sure sign of one.
enum EverydayWords {
  /// - Parameter folded: of letters as `FoldedLetters` has them.
  static func contains(_ folded: String) -> Bool {
    words.capitals.contains(folded) || words.any.contains(folded)
  }

  /// Whether a capital within a sentence makes a name of the word: not of a month, nor where every noun has one.
  static func isNameWithCapital(_ folded: String) -> Bool { !words.any.contains(folded) }

  /// The words below the heads of the file.
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
