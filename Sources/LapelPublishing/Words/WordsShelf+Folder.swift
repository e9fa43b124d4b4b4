package import Lapel
package import LapelDiagnostics
import LapelWords

extension WordsShelf {
  /// The program's words, overridden by those in a career folder's `words/<language>.txt`.
  ///
  /// - Parameter languages: the languages of the pages; files for other languages are not read.
  package init(for languages: [Language], in folder: String, report: inout Report) {
    var own: [String: WordsFile] = [:]
    for name in Set(languages.flatMap(\.nearest)).sorted() {
      let path = "words/\(name).txt"
      guard let place = SafeFile.locate(path, in: folder) else { continue }
      guard let bytes = try? SafeFile.read(place, inside: folder, limit: Self.sizeLimit) else {
        report.add(
          Diagnostic(.wordsFile, "`\(path)` cannot be read as the words of a language", at: nil))
        continue
      }
      own[name] = Self.read(String(decoding: bytes, as: UTF8.self), path, &report)
    }
    self.init(own: own)
  }

  /// The size limit of a file, far more than words take.
  private static let sizeLimit = 1 << 20

  private static func read(_ text: String, _ path: String, _ report: inout Report) -> WordsFile {
    var problems: [Diagnostic] = []
    let file = WordsFile(text) { message, line in
      problems.append(Diagnostic(.wordsFile, "`\(path)`, line \(line): \(message)", at: nil))
    }
    // A report only has the program's own words.
    for key in (file.values.keys + file.report.keys.map { "report." + $0 }).sorted() where !isKnown(key) {
      let near = Spelling.nearest(to: key, in: keys)
      problems.append(
        Diagnostic(
          .wordsFile, "`\(path)`: no words go by the name `\(key)`", at: nil,
          hints: near.map { ["did you mean `\($0)`?"] } ?? []))
    }
    // A file that is not a words file at all is not reported line by line.
    for problem in problems.prefix(8) { report.add(problem) }
    return file
  }

  private static func isKnown(_ key: String) -> Bool {
    keys.contains(key) || siteKeys.contains(key) || recordKeys.contains(key)
      || key.hasSuffix(".one") && recordKeys.contains(String(key.dropLast(4)))
      || ["label.", "separator.", "order."].contains { key.hasPrefix($0) }
      || ["name", "english_name", "locale", "tag"].contains(key)
  }
}

extension WordsShelf {
  /// Whether it lacks some or all words of one of the languages.
  func lacksAny(of languages: [Language]) -> Bool {
    languages.map { words(for: $0) }.contains { !$0.missing.isEmpty || !$0.missingInRecords.isEmpty }
  }
}

/// Reports the languages of a career for which the page has no words, for `check` and before a build.
package enum WordsCheck {
  /// - Parameter place: where the languages are written; nil when that is not known.
  package static func report(on languages: [Language], _ shelf: WordsShelf, at place: SourceRange? = nil)
    -> Report
  {
    report(on: languages, shelf, at: place, among: WordsShelf.keys, \.missing)
  }

  /// The same for the words around a site's pages; languages without any words are reported with their CV.
  static func reportOnSite(_ languages: [Language], _ shelf: WordsShelf) -> Report {
    report(on: known(languages, shelf), shelf, at: nil, among: WordsShelf.siteKeys, \.missingOnSite)
  }

  /// The same for the words of record pages.
  static func reportOnRecords(_ languages: [Language], _ shelf: WordsShelf, at place: SourceRange?) -> Report
  {
    report(
      on: known(languages, shelf), shelf, at: place, among: WordsShelf.recordKeys, \.missingInRecords)
  }

  private static func known(_ languages: [Language], _ shelf: WordsShelf) -> [Language] {
    languages.filter { shelf.words(for: $0).missing.count < WordsShelf.keys.count }
  }

  private static func report(
    on languages: [Language], _ shelf: WordsShelf, at place: SourceRange?, among keys: Set<String>,
    _ missing: (Words) -> [String]
  ) -> Report {
    var report = Report()
    for language in languages {
      let missing = missing(shelf.words(for: language))
      guard let first = missing.first else { continue }
      let isUnknown = missing.count == keys.count
      report.add(
        Diagnostic(
          .languageWords,
          isUnknown
            ? "the page's own words are not known in `\(language)`, and are printed in English"
            : "the words of `\(language)` lack `\(first)`\(missing.count > 1 ? " and \(missing.count - 1) more" : "")",
          at: place, hints: ["write them in `words/\(language).txt`: \(missing.joined(separator: ", "))"]))
    }
    return report
  }
}
