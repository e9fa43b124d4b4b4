import Lapel

extension Language {
  /// As messages call it; its tag where nothing is known of it.
  var englishName: String {
    WordsShelf.builtIn.words(for: self).optional("english_name") ?? "`\(tag)`"
  }
}
