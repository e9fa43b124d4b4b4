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
  static var languages: [String] {
    files.keys.map { String($0.dropFirst("words/".count).dropLast(".txt".count)) }
  }

  /// Every key there is, for the test that no language lacks one.
  static func keys(of tag: String) -> Set<String> { Set(values(of: tag).keys) }

  private static func values(of tag: String) -> [String: String] {
    guard let file = files["words/\(tag).txt"] else { return [:] }
    return file.values.value { read(file.text.withUTF8Buffer(Array.init)) }
  }

  /// Every language's, each read when it is first asked for.
  private static let files: [String: (text: StaticString, values: Once<[String: String]>)] = Dictionary(
    EmbeddedLexicon.files.map { ($0.path.description, ($0.text, Once())) }.filter {
      $0.0.hasPrefix("words/")
    },
    uniquingKeysWith: { first, _ in first })

  private static func read(_ text: [UInt8]) -> [String: String] {
    var values: [String: String] = [:]
    for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let words = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
      values[String(decoding: line[..<colon], as: UTF8.self)] = String(decoding: words, as: UTF8.self)
    }
    return values
  }
}
