/// Words of everyday that people, companies and schools also bear as names: alone they are no sure sign of one.
enum EverydayWords {
  /// - Parameter folded: of letters as `FoldedLetters` has them.
  static func contains(_ folded: String) -> Bool { words[folded] != nil }

  /// Whether a capital within a sentence makes a name of the word: not of a month, nor where every noun has one.
  static func isNameWithCapital(_ folded: String) -> Bool { words[folded] ?? true }

  /// Each word, and whether a capital makes a name of it.
  private static let words: [String: Bool] = {
    var words: [String: Bool] = [:]
    var isNameWithCapital = false
    for file in EmbeddedTypedWords.files where file.path.description == "everyday.txt" {
      for line in file.text.description.split(separator: "\n") where line.first != "#" {
        if line.first == "[" {
          isNameWithCapital = line == "[capitals]"
        } else {
          for word in line.split(separator: " ") { words[FoldedLetters.of(word)] = isNameWithCapital }
        }
      }
    }
    return words
  }()
}
