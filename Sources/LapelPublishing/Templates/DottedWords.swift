/// Words with a dot inside, such as `경량화·최적화`: a browser would break them before the dot.
enum DottedWords {
  /// HTML in which no line can begin with such a dot: a short word stays whole, a long one may end a line after the dot.
  static func marked(_ text: String) -> String {
    guard text.utf8.contains(0xB7) else { return TemplateKind.html.escaped(text) }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return words.map { marked(word: $0) }.joined(separator: " ")
  }

  /// About as many characters as a phone's line holds with room to spare.
  private static let longestRun = 14

  private static func marked(word: Substring) -> String {
    let pieces = word.split(separator: "·", omittingEmptySubsequences: false)
    guard pieces.count > 1, pieces.allSatisfy({ !$0.isEmpty }) else {
      return TemplateKind.html.escaped(String(word))
    }
    if word.unicodeScalars.count <= longestRun { return run(word) }
    return pieces.dropLast().map { run($0 + "·") + "<wbr/>" }.joined()
      + TemplateKind.html.escaped(String(pieces[pieces.count - 1]))
  }

  private static func run(_ text: some StringProtocol) -> String {
    "<span class=\"run\">\(TemplateKind.html.escaped(String(text)))</span>"
  }
}
