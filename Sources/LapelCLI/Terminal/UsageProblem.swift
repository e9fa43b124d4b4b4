import LapelDiagnostics

/// What is wrong with a command line, and how the command is used, in the reader's language: the parser says it
/// in English, on lines of their own.
struct UsageProblem {
  /// Whether it began as an error, which the terminal shows in its own way.
  let isError: Bool
  let text: String

  /// - Parameter words: the parser's text.
  init(_ words: String, in language: MessageLanguage) {
    let prefix = "Error: "
    isError = words.hasPrefix(prefix)
    text = words.dropFirst(isError ? prefix.count : 0)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.said(String($0), in: language) }.joined(separator: "\n")
  }

  private static func said(_ line: String, in language: MessageLanguage) -> String {
    let usage = "Usage: "
    if line.hasPrefix(usage) { return "\(language.said("Usage")): \(line.dropFirst(usage.count))" }
    let help = "Help:"
    if line.hasPrefix(help), let row = HelpPage.row(String(line.dropFirst(help.count))) {
      let page = HelpPage(language: language, width: 80)
      return "\(language.said("Help")):\(row.label)  \(page.description(row.text))"
    }
    let text = line.drop { $0 == " " }
    return line.prefix(line.count - text.count) + language.said(String(text))
  }
}
