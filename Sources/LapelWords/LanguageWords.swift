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
    EmbeddedWords.files.compactMap { path, text in
      EmbeddedPath.name(in: "words", path).map { ($0, (text, Once<WordsFile>())) }
    }, uniquingKeysWith: { first, _ in first })

  private static let heads = Once<SectionHeads>()
}

/// The headings of sections that have a file of their own, `Resources/sections/<section>.txt`: `head.de: Förderungen`.
private struct SectionHeads {
  /// The headings by language, then by `section.` and the section's key.
  private var byLanguage: [String: [String: String]] = [:]

  init() {
    for (path, text) in EmbeddedWords.files {
      guard let section = EmbeddedPath.name(in: "sections", path) else { continue }
      for (key, head) in WordsFile(text.withUTF8Buffer(Array.init)[...]).values where key.hasPrefix("head.") {
        byLanguage[String(key.dropFirst("head.".count)), default: [:]]["section." + section] = head
      }
    }
  }

  subscript(language: String) -> [String: String] { byLanguage[language] ?? [:] }
}

private enum EmbeddedPath {
  /// `de` for `words/de.txt` in `words`; nil for a file elsewhere.
  static func name(in folder: String, _ path: StaticString) -> String? {
    let path = path.description
    guard path.hasPrefix(folder + "/"), path.hasSuffix(".txt") else { return nil }
    return String(path.dropFirst(folder.count + 1).dropLast(".txt".count))
  }
}
