package import Lapel
import LapelWords
import Synchronization

/// The words of every language: those of the program, and over them those of a person's own folder.
package struct WordsShelf: Sendable {
  /// The program's alone.
  package static let builtIn = WordsShelf()

  /// By language tag.
  private let own: [String: WordsFile]
  private let known = KnownWords()

  init(own: [String: WordsFile] = [:]) { self.own = own }

  /// What every language needs words for; how it parts and orders them it may leave to English.
  static let keys = Set(
    english.keys.filter { key in
      !names.contains(key) && !isOfOne(key)
        && !(["separator.", "order.", "site.", "terminal.", "editor."] + recordParts).contains {
          key.hasPrefix($0)
        }
    })

  /// What a site needs words for besides.
  static let siteKeys = Set(english.keys.filter { $0.hasPrefix("site.") })

  /// What pages of records need words for besides.
  static let recordKeys = Set(
    english.keys.filter { key in !isOfOne(key) && recordParts.contains { key.hasPrefix($0) } })

  private static let recordParts = [
    "record.", "days.", "stage.", "outcome.", "applications.", "interview.", "year.", "goals.",
  ]

  /// What is said otherwise of one, which a language may do without.
  private static func isOfOne(_ key: String) -> Bool { key.hasSuffix(".one") }

  /// The languages that the program has words of: Korean and English, which are written in most, then the others by tag.
  package static let languages: [Language] = {
    let tags = LanguageWords.names
    let first = ["ko", "en"]
    return (first + tags.filter { !first.contains($0) }).map { Language($0) }
  }()

  /// A language's words; those it lacks are English.
  package func words(for language: Language) -> Words { known.words(for: language) { made(for: language) } }

  private func made(for language: Language) -> Words {
    var chain: [WordsFile] = []
    var next = file(for: language)
    while let file = next, chain.count < Self.longestChain {
      chain.append(file)
      next = file.base.flatMap { self.file(named: $0) }
    }
    let values = chain.reversed().reduce(into: [String: String]()) { $0.merge($1.values) { $1 } }
    // What English says of one would be beside words of another language.
    let english = Self.english.filter { key, _ in
      !Self.names.contains(key) && !(Self.isOfOne(key) && values[String(key.dropLast(4))] != nil)
    }
    func lacking(_ keys: Set<String>) -> [String] { keys.filter { values[$0] == nil }.sorted() }
    return Words(
      language: language, values: english.merging(values) { $1 }, missing: lacking(Self.keys),
      missingOnSite: lacking(Self.siteKeys), missingInRecords: lacking(Self.recordKeys))
  }

  /// What names are called that a page leaves out, in each of the languages.
  func placeholderNames(for languages: [Language]) -> PlaceholderNames {
    let kinds = ["applicant", "company", "school", "organization"]
    return PlaceholderNames(
      Dictionary(
        languages.map { language in
          let words = words(for: language)
          return (language, Dictionary(uniqueKeysWithValues: kinds.map { ($0, words["anonymous.\($0)"]) }))
        }, uniquingKeysWith: { first, _ in first }))
  }

  /// What names the language itself, which English cannot stand in for.
  private static let names: Set = ["name", "english_name", "locale", "tag"]

  /// A base of a base of a base: a file may not go round in circles.
  private static let longestChain = 4

  private static let english = LanguageWords.file(named: "en")?.values ?? [:]

  /// The words of a tag, else of a language close to it: `de-CH` for `de-LI` is not, `de` is.
  private func file(for language: Language) -> WordsFile? {
    language.nearest.lazy.compactMap { file(named: $0) }.first
  }

  private func file(named name: String) -> WordsFile? {
    guard let own = own[name] else { return LanguageWords.file(named: name) }
    // A person's words of a language that the program knows are over the program's.
    guard own.base == nil, let embedded = LanguageWords.file(named: name) else { return own }
    return WordsFile(base: embedded.base, values: embedded.values.merging(own.values) { $1 })
  }
}

/// The words of the languages that were asked for: a site asks for each of its pages.
private final class KnownWords: Sendable {
  private let words = Mutex<[Language: Words]>([:])

  /// More languages than anybody writes are not kept.
  private static let most = 32

  func words(for language: Language, _ make: () -> Words) -> Words {
    if let known = words.withLock({ $0[language] }) { return known }
    let made = make()
    words.withLock { if $0.count < Self.most { $0[language] = made } }
    return made
  }
}
