/// Names of languages that people speak, as CVs of the usual languages have them.
enum SpokenLanguages {
  /// Whether a text begins with one: `Deutsch (C1)`, `English – fluent`.
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let word = DateWords.folded(text).prefix { $0.isLetter }
    return names.contains(String(word))
  }

  private static let names = WordLists.set("spoken languages")
}
