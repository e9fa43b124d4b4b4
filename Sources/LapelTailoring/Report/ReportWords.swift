package import Lapel
import LapelWords

/// The words of a report in one language, from the keys `report.*` in the language's file.
package struct ReportWords: Sendable {
  /// A language that has words of its own.
  package let language: Language
  private let values: [String: String]

  /// - Parameter language: the language asked for; one without words of its own is replaced by English.
  package init(_ language: Language) {
    let own = language.nearest.first { !Self.values(of: $0).isEmpty }
    self.language = own.map { Language($0) } ?? .english
    values = Self.values(of: own ?? "en")
  }

  /// The words of a key; empty when there are none, which a test detects.
  package subscript(key: String) -> String { values[key] ?? "" }

  /// The words of a key with other words put in, the first of them for `{0}`.
  package func callAsFunction(_ key: String, _ parts: String...) -> String {
    FilledPlaces.text(self[key], with: parts)
  }

  /// The words of a key with a number put in, which may differ for one.
  package func callAsFunction(_ key: String, counting number: Int) -> String {
    FilledPlaces.text(number == 1 ? values[key + ".one"] ?? self[key] : self[key], with: ["\(number)"])
  }

  /// The languages that have words for reports.
  static var languages: [String] { LanguageWords.names.filter { !values(of: $0).isEmpty } }

  /// Every key of a language, for the test that no language lacks one.
  static func keys(of tag: String) -> Set<String> { Set(values(of: tag).keys) }

  private static func values(of tag: String) -> [String: String] {
    LanguageWords.file(named: tag)?.report ?? [:]
  }
}
