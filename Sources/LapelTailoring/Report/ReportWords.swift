package import Lapel
import LapelWords

/// The words of a report in its language: data, `report.*` in the file of the language.
package struct ReportWords: Sendable {
  /// One that has words of its own.
  package let language: Language
  private let values: [String: String]

  /// - Parameter language: one without words of its own is told in English.
  package init(_ language: Language) {
    let own = language.nearest.first { !Self.values(of: $0).isEmpty }
    self.language = own.map { Language($0) } ?? .english
    values = Self.values(of: own ?? "en")
  }

  /// The words of a key; empty where there are none, which a test finds.
  package subscript(key: String) -> String { values[key] ?? "" }

  /// The words of a key said of other words: `{0}` is the first of them.
  package func callAsFunction(_ key: String, _ parts: String...) -> String {
    FilledPlaces.text(self[key], with: parts)
  }

  /// The words of a key said of a number, which may be said otherwise of one.
  package func callAsFunction(_ key: String, counting number: Int) -> String {
    FilledPlaces.text(number == 1 ? values[key + ".one"] ?? self[key] : self[key], with: ["\(number)"])
  }

  /// The languages that it is told in.
  static var languages: [String] { LanguageWords.names.filter { !values(of: $0).isEmpty } }

  /// Every key there is, for the test that no language lacks one.
  static func keys(of tag: String) -> Set<String> { Set(values(of: tag).keys) }

  private static func values(of tag: String) -> [String: String] {
    LanguageWords.file(named: tag)?.report ?? [:]
  }
}
