import Lapel

/// The program's words in each language: its file, and the headings of sections that have a file of their own.
package enum LanguageWords {
  /// The words of the file with a name such as `de-CH`; nil when there is none.
  package static func file(named name: String) -> WordsFile? {
    languages[name].map { file in
      file.words.value {
        WordsFile(file.text.withUTF8Buffer(Array.init)[...]).over(heads.value(SectionHeads.init)[name])
      }
    }
  }

  /// The names of the files in order, each a language tag.
  package static var names: [String] { languages.keys.sorted() }

  /// The words by language, each read when the language is first needed.
  private static let languages: [String: (text: StaticString, words: Once<WordsFile>)] = Dictionary(
    EmbeddedTexts.files(in: "words").map { path, text in
      (EmbeddedPath.name(path), (text, Once<WordsFile>()))
    }, uniquingKeysWith: { first, _ in first })

  private static let heads = Once<SectionHeads>()
}

/// The headings of sections that have a file of their own, `Resources/sections/<section>.txt`: `head.de: Förderungen`.
private struct SectionHeads {
  /// The headings by language, then by `section.` and the section's key.
  private var byLanguage: [String: [String: String]] = [:]

  init() {
    for (path, text) in EmbeddedTexts.files(in: "sections") {
      let section = EmbeddedPath.name(path)
      for (key, head) in WordsFile(text.withUTF8Buffer(Array.init)[...]).values where key.hasPrefix("head.") {
        byLanguage[String(key.dropFirst("head.".count)), default: [:]]["section." + section] = head
      }
    }
  }

  subscript(language: String) -> [String: String] { byLanguage[language] ?? [:] }
}

private enum EmbeddedPath {
  /// `de` for `de.txt`.
  static func name(_ path: String) -> String { String(path.dropLast(".txt".count)) }
}
