package import Lapel
import LapelWords
import Synchronization

/// The words in every language: those of the program, overridden by those in a person's folder.
package struct WordsShelf: Sendable {
  /// Only the program's words.
  package static let builtIn = WordsShelf()

  /// The person's words by language tag.
  private let own: [String: WordsFile]
  private let known = KnownWords()

  init(own: [String: WordsFile] = [:]) { self.own = own }

  /// The keys for which every language needs words; separators and order may be left to English.
  static let keys = Set(
    english.keys.filter { key in
      !names.contains(key) && !isOfOne(key)
        && !(["separator.", "order.", "site.", "terminal.", "editor."] + recordParts).contains {
          key.hasPrefix($0)
        }
    })

  /// The further keys for which a site needs words.
  static let siteKeys = Set(english.keys.filter { $0.hasPrefix("site.") })

  /// The further keys for which record pages need words.
  static let recordKeys = Set(
    english.keys.filter { key in !isOfOne(key) && recordParts.contains { key.hasPrefix($0) } })

  private static let recordParts = [
    "record.", "days.", "stage.", "outcome.", "applications.", "interview.", "year.", "goals.",
  ]

  /// Whether a key is the form for the number one, which a language may leave out.
  private static func isOfOne(_ key: String) -> Bool { key.hasSuffix(".one") }

  /// The languages in which the program has words: Korean and English, the most used, then the others by tag.
  package static let languages: [Language] = {
    let tags = LanguageWords.names
    let first = ["ko", "en"]
    return (first + tags.filter { !first.contains($0) }).map { Language($0) }
  }()

  /// The words in a language; missing ones are English.
  package func words(for language: Language) -> Words { known.words(for: language) { made(for: language) } }

  private func made(for language: Language) -> Words {
    var chain: [WordsFile] = []
    var next = file(for: language)
    while let file = next, chain.count < Self.longestChain {
      chain.append(file)
      next = file.base.flatMap { self.file(named: $0) }
    }
    let values = chain.reversed().reduce(into: [String: String]()) { $0.merge($1.values) { $1 } }
    // The English form for one would be mixed with words of another language.
    let english = Self.english.filter { key, _ in
      !Self.names.contains(key) && !(Self.isOfOne(key) && values[String(key.dropLast(4))] != nil)
    }
    func lacking(_ keys: Set<String>) -> [String] { keys.filter { values[$0] == nil }.sorted() }
    return Words(
      language: language, values: english.merging(values) { $1 }, missing: lacking(Self.keys),
      missingOnSite: lacking(Self.siteKeys), missingInRecords: lacking(Self.recordKeys))
  }

  /// The words that replace names left out by a page, in each of the languages.
  func placeholderNames(for languages: [Language]) -> PlaceholderNames {
    let kinds = ["applicant", "company", "school", "organization"]
    return PlaceholderNames(
      Dictionary(
        languages.map { language in
          let words = words(for: language)
          return (language, Dictionary(uniqueKeysWithValues: kinds.map { ($0, words["anonymous.\($0)"]) }))
        }, uniquingKeysWith: { first, _ in first }))
  }

  /// The keys for the language's own name, for which English cannot be used.
  private static let names: Set = ["name", "english_name", "locale", "tag"]

  /// The longest chain of bases, since files may refer to each other in a circle.
  private static let longestChain = 4

  private static let english = LanguageWords.file(named: "en")?.values ?? [:]

  /// The words for a tag, else for a close language: `de-LI` gets `de`, not `de-CH`; nil when there are none.
  private func file(for language: Language) -> WordsFile? {
    language.nearest.lazy.compactMap { file(named: $0) }.first
  }

  private func file(named name: String) -> WordsFile? {
    guard let own = own[name] else { return LanguageWords.file(named: name) }
    // A person's words in a language that the program knows override the program's.
    guard own.base == nil, let embedded = LanguageWords.file(named: name) else { return own }
    return WordsFile(base: embedded.base, values: embedded.values.merging(own.values) { $1 })
  }
}

/// Caches the words in the languages that were used, since a site needs them for each of its pages.
private final class KnownWords: Sendable {
  private let words = Mutex<[Language: Words]>([:])

  /// The most languages kept, more than anybody writes.
  private static let most = 32

  func words(for language: Language, _ make: () -> Words) -> Words {
    if let known = words.withLock({ $0[language] }) { return known }
    let made = make()
    words.withLock { if $0.count < Self.most { $0[language] = made } }
    return made
  }
}
