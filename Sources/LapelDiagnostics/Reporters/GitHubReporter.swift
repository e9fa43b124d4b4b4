/// Prints problems as commands that GitHub Actions turns into annotations of the changed lines.
public struct GitHubReporter: Reporter {
  let sources: SourceSet
  let folder: String
  let limit: Int
  let language: MessageLanguage

  /// Prints at most `limit` bytes; problems without a file are placed at `folder`. The counts are in `language`, the
  /// problems in whatever language the report is in.
  public init(
    _ sources: SourceSet, folder: String, limit: Int = TextReporter.defaultLimit,
    language: MessageLanguage = .english
  ) {
    self.language = language
    self.sources = sources
    self.folder = folder
    self.limit = limit
  }

  /// One command per problem, then the counts; empty when there are none.
  public func text(for report: Report) -> String {
    var list = Shortlist(report)
    var lines = LineTables(sources)
    let entries = list.fit(within: limit) { command(for: $0, &lines) }
    var result = entries.reduce(into: "") { $0 += $1.text }
    if list.omittedCount > 0 { result += "::notice::\(language.said("and \(list.omittedCount) more"))\n" }
    if report.totals.total > 0 { result += report.totals.summary(in: language) + "\n" }
    return result
  }

  private func command(for diagnostic: Diagnostic, _ lines: inout LineTables) -> String {
    var properties: [(String, String)] = []
    if let range = diagnostic.range {
      let start = lines[range.file].place(of: range.bytes.lowerBound)
      let end = lines[range.file].place(of: range.bytes.upperBound)
      properties.append(("file", sources[range.file].path))
      properties.append(("line", String(start.line)))
      properties.append(("col", String(start.column)))
      if end.line > start.line { properties.append(("endLine", String(end.line))) }
      // GitHub takes an end column only on the same line, and includes it.
      if end.line == start.line, end.column > start.column {
        properties.append(("endColumn", String(end.column - 1)))
      }
    } else {
      properties.append(("file", folder))
    }
    properties.append(("title", diagnostic.code.name))
    let name = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    let list = properties.map { "\($0.0)=\(escape($0.1, property: true))" }.joined(separator: ",")
    let message = ([diagnostic.message] + diagnostic.hints.prefix(5)).map { escape($0, property: false) }
    return "::\(name) \(list)::\(message.joined(separator: "%0A"))\n"
  }

  private func escape(_ text: String, property: Bool) -> String {
    var result = ""
    for character in VisibleText.line(text).unicodeScalars {
      switch character {
      case "%": result += "%25"
      case ":" where property: result += "%3A"
      case "," where property: result += "%2C"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
