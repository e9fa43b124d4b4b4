/// Prints problems for a person: the message, the place, the line itself with a mark under the range, and what to
/// do.
public struct TextReporter: Reporter {
  let sources: SourceSet
  let folder: String
  let color: Bool
  let limit: Int
  let showsLines: Bool
  let language: MessageLanguage

  /// - Parameters:
  ///   - folder: the path to give for problems without a file, as the person reached it.
  ///   - limit: the most bytes to write.
  ///   - showsLines: whether to print the lines themselves, whose contents are not for every reader.
  ///   - language: the language of the counts; the problems are in whatever language the report is in.
  public init(
    _ sources: SourceSet, folder: String, color: Bool = false, limit: Int = Self.defaultLimit,
    showsLines: Bool = true, language: MessageLanguage = .english
  ) {
    self.language = language
    self.showsLines = showsLines
    self.sources = sources
    self.folder = folder
    self.color = color
    self.limit = limit
  }

  /// The default limit, a little under 64 KiB, which leaves room for the command's other output.
  public static let defaultLimit = 60 * 1024

  /// Each problem with its line and hints, then the counts; problems that no longer fit are only counted.
  public func text(for report: Report) -> String {
    var list = Shortlist(report)
    var lines = LineTables(sources)
    let entries = list.fit(within: limit) { text(for: $0, &lines) }
    var result = ""
    for (index, entry) in entries.enumerated() {
      if index > 0 { result += "\n" }
      result += entry.text
      let file = entry.diagnostic.range?.file
      let isLast = index + 1 == entries.count || entries[index + 1].diagnostic.range?.file != file
      if isLast, let more = list.omitted[file] {
        let place = VisibleText.line(file.map { sources[$0].path } ?? folder)
        result += "\n\(language.said("and \(more) more in \(place)"))\n"
      }
    }
    let named = Set(entries.map(\.diagnostic.range?.file))
    let elsewhere = list.omitted.reduce(0) { $0 + (named.contains($1.key) ? 0 : $1.value) }
    if elsewhere > 0 { result += "\n\(language.said("and \(elsewhere) more in other files"))\n" }
    if report.totals.total > 0 { result += "\n\(report.totals.summary(in: language))\n" }
    return result
  }

  /// One problem as it is printed.
  public func text(for diagnostic: Diagnostic) -> String {
    var lines = LineTables(sources)
    return text(for: diagnostic, &lines)
  }

  private func text(for diagnostic: Diagnostic, _ lines: inout LineTables) -> String {
    var page = DiagnosticPage(
      diagnostic, sources, folder, Ink(isOn: color), showsLines: showsLines, &lines)
    page.write(&lines)
    return page.text
  }
}

/// The colours of a terminal, or none.
struct Ink {
  let isOn: Bool

  func paint(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: wrap(text, "1;31")
    case .warning: wrap(text, "1;33")
    case .note: wrap(text, "1;36")
    }
  }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "34") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
