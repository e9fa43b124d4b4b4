import LapelDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The text of `--help` in the reader's language.
///
/// The commands declare it once, in English. The parser formats it in columns, so it is requested with long lines, then
/// translated and broken into columns here.
struct HelpPage {
  let language: MessageLanguage
  /// The width in terminal columns.
  let width: Int

  /// The column where descriptions begin in the parser's output.
  private static let indent = 26

  /// Makes the parser format help with unbroken lines if it will be translated.
  ///
  /// - Returns: nil when its English is printed as it is.
  static func prepare(for arguments: some Sequence<String>) -> HelpPage? {
    let words = Array(arguments)
    let language = language(of: words)
    guard words.contains(where: { ["--help", "-h", "help"].contains($0) }), language != .english else {
      return nil
    }
    let columns = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
    setenv("COLUMNS", "8000", 1)
    return HelpPage(language: language, width: min(max(columns ?? 80, 40), 200))
  }

  /// The language given by `--lang`, else by the locale.
  static func language(of words: [String]) -> MessageLanguage {
    let asked =
      words.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
      ?? zip(words, words.dropFirst()).first { $0.0 == "--lang" }?.1
    return asked.flatMap { MessageLanguage(rawValue: $0) } ?? ReaderLanguage.ofMessages
  }

  func translated(_ help: String) -> String {
    help.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(
      separator: "\n")
  }

  private func line(_ line: String) -> String {
    if line.hasPrefix("OVERVIEW: ") { return said(String(line.dropFirst("OVERVIEW: ".count))) }
    if line.hasPrefix("USAGE: ") {
      return said("USAGE:") + " " + said(String(line.dropFirst("USAGE: ".count)))
    }
    if line.hasPrefix("  "), let row = Self.row(line) {
      return wrapped(description(row.text), after: row.label)
    }
    let text = line.drop { $0 == " " }
    guard let said = language.line(ofHelp: String(text)) else { return line }
    return wrapped(said, indent: line.count - text.count)
  }

  private func said(_ text: String) -> String { language.line(ofHelp: text) ?? text }

  /// The description after an option or a subcommand: its words, then the values that the parser adds.
  func description(_ text: String) -> String {
    if let said = language.line(ofHelp: text) { return said }
    guard let open = text.range(of: " (values: ") ?? text.range(of: " (default: ", last: true),
      text.last == ")",
      let said = language.line(ofHelp: String(text[..<open.lowerBound]))
    else { return text }
    return said
      + ["(values:", "default:"].reduce(String(text[open.lowerBound...])) {
        $0.replacing($1, with: self.said($1))
      }
  }

  /// The two parts of a row, `  --option <value>   What it does.`; nil for other lines.
  static func row(_ line: String) -> (label: String, text: String)? {
    let inner = line.dropFirst(2)
    guard inner.first != " ", let gap = inner.firstRange(of: "  ") ?? firstGap(behindLongLabel: inner) else {
      return nil
    }
    let text = inner[gap.upperBound...].drop { $0 == " " }
    return text.isEmpty ? nil : ("  " + inner[..<gap.lowerBound], String(text))
  }

  /// The gap after a label that is as wide as its column, which is a single blank.
  private static func firstGap(behindLongLabel line: Substring) -> Range<Substring.Index>? {
    let at = line.index(line.startIndex, offsetBy: indent - 3, limitedBy: line.endIndex)
    guard let at, at < line.endIndex, line[at] == " " else { return nil }
    return at..<line.index(after: at)
  }

  private func wrapped(_ text: String, after label: String) -> String {
    let lines = Self.lines(of: text, width: width - Self.indent)
    let margin = String(repeating: " ", count: Self.indent)
    let gap = Self.indent - label.count
    let first = gap > 0 ? label + String(repeating: " ", count: gap) : label + "\n" + margin
    return first + lines.joined(separator: "\n" + margin)
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return Self.lines(of: text, width: width - indent).map { margin + $0 }.joined(separator: "\n")
  }

  /// The text broken into lines of whole words.
  private static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, VisibleText.columns(of: line) + 1 + VisibleText.columns(of: String(word)) > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension String {
  /// The first or last range of a piece; nil when it is not there.
  fileprivate func range(of piece: String, last: Bool = false) -> Range<String.Index>? {
    last ? ranges(of: piece).last : firstRange(of: piece)
  }
}
