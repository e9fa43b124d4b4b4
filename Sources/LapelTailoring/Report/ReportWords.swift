package import Lapel

/// The words of a report in its language: data, in `Resources/words/<language>.txt`.
package struct ReportWords: Sendable {
  /// Korean or English.
  package let language: Language
  private let values: [String: String]

  /// - Parameter language: one without words of its own is told in English.
  package init(_ language: Language) {
    let own = language.nearest.first { Self.files["words/\($0).txt"] != nil }
    self.language = own.map { Language($0) } ?? .english
    values = Self.files["words/\(own ?? "en").txt"] ?? [:]
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
  static var languages: [String] {
    files.keys.map { String($0.dropFirst("words/".count).dropLast(".txt".count)) }
  }

  /// Every key there is, for the test that no language lacks one.
  static func keys(of tag: String) -> Set<String> { Set((files["words/\(tag).txt"] ?? [:]).keys) }

  /// Every language's, read once.
  private static let files: [String: [String: String]] = Dictionary(
    EmbeddedLexicon.files.filter { $0.path.description.hasPrefix("words/") }
      .map { ($0.path.description, read($0.text.description)) },
    uniquingKeysWith: { first, _ in first })

  private static func read(_ text: String) -> [String: String] {
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") where line.first != "#" {
      guard let colon = line.firstIndex(of: ":") else { continue }
      values[String(line[..<colon])] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    return values
  }
}
