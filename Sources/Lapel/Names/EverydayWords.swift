/// Words of everyday that people, companies and schools also bear as names: alone they are no sure sign of one.
enum EverydayWords {
  /// - Parameter folded: of letters as `FoldedLetters` has them.
  static func contains(_ folded: String) -> Bool { capitals.contains(folded) || any.contains(folded) }

  /// Whether a capital within a sentence makes a name of the word: not of a month, nor where every noun has one.
  static func isNameWithCapital(_ folded: String) -> Bool { !any.contains(folded) }

  private static let capitals = words("[capitals]")
  private static let any = words("[any]")

  /// The words below a head of the file.
  private static func words(_ head: String) -> ListedWords {
    var words = ListedWords()
    var isBelow = false
    for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "[") {
        isBelow = line.elementsEqual(head.utf8)
      } else if isBelow {
        for word in line.split(separator: UInt8(ascii: " ")) { words.insert(FoldedLetters.of(utf8: word)) }
      }
    }
    return words
  }

  private static let text =
    EmbeddedTypedWords.files.first { $0.path.description == "everyday.txt" }?.text.withUTF8Buffer(Array.init)
    ?? []
}
