/// The words that replace hidden names in each language: `회사 A`, `Firma A`. They are words of the page, which a
/// career does not know.
public struct PlaceholderNames: Sendable {
  /// The words by language, then by what is left out; `{0}` is the letter that tells one from another.
  private let words: [Language: [Placeholder.Kind: String]]

  /// English words for every language.
  public static let english = PlaceholderNames(words: [:])

  private init(words: [Language: [Placeholder.Kind: String]]) { self.words = words }

  /// - Parameter words: the words by language, then by `applicant`, `company`, `school`, `organization`.
  package init(_ words: [Language: [String: String]]) {
    self.init(
      words: words.mapValues { names in
        Dictionary(
          names.compactMap { name, text in Placeholder.Kind(rawValue: name).map { ($0, text) } },
          uniquingKeysWith: { first, _ in first })
      })
  }

  /// The languages that have words of their own.
  var languages: Set<Language> { Set(words.keys) }

  func text(for placeholder: Placeholder, in language: Language) -> String {
    let own = words[language] ?? words[Language(String(language.primary))]
    return own?[placeholder.kind].map { $0.replacing("{0}", with: placeholder.letter) } ?? placeholder.english
  }
}
