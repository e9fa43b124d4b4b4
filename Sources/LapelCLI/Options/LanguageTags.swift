import Lapel

/// Languages as `--language` takes them: tags such as `ko,en`, as in a career file.
struct LanguageTags: Sendable {
  let languages: [Language]

  /// Reads tags that a person typed, and checks them, because file names are made of them.
  init(typed text: String) throws(Failure) {
    var languages: [Language] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let language = Language(knownTag: word) else {
        let meant = Language.meant(by: word)
        throw Failure(
          message: "`\(word)` is no language tag",
          hints: [meant.map { "did you mean `\($0)`?" } ?? "a language is a tag such as `ko` or `en`"],
          exitCode: .problems)
      }
      languages.append(language)
    }
    self.languages = languages
  }
}
