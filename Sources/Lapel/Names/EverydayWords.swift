/// Everyday words that are also names of people, companies and schools, and so are no sure sign of one.
enum EverydayWords {
  /// - Parameter folded: letters as `FoldedLetters` folds them.
  static func contains(_ folded: String) -> Bool {
    words.capitals.contains(folded) || words.any.contains(folded)
  }

  /// Whether a capital in mid-sentence makes the word a name; false for months, and in languages that capitalize every noun.
  static func isNameWithCapital(_ folded: String) -> Bool { !words.any.contains(folded) }

  private static let words: (capitals: ListedWords, any: ListedWords) = {
    let lists = NamedLists([EmbeddedTexts.bytes(of: "everyday.txt")])
    return (words(of: "capitals", lists), words(of: "any", lists))
  }()

  private static func words(of list: String, _ lists: NamedLists) -> ListedWords {
    var words = ListedWords()
    for line in lists.lines(of: list) {
      for word in line.split(separator: UInt8(ascii: " ")) { words.insert(FoldedLetters.of(utf8: word)) }
    }
    return words
  }
}
