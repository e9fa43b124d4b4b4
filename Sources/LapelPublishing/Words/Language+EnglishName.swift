import Lapel

extension Language {
  /// The name for messages; the tag when the name is not known.
  var englishName: String {
    WordsShelf.builtIn.words(for: self).optional("english_name") ?? "`\(tag)`"
  }
}
