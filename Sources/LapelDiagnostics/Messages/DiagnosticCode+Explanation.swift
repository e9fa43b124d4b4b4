extension DiagnosticCode {
  /// The text that `lapel explain` prints: the name, what is wrong, why it matters, and a corrected example.
  public func explained(in language: MessageLanguage = .english) -> String {
    var text = "\(name) (\(severity.rawValue))\n\(summary(in: language))\n"
    let why = explanation(in: language)
    if !why.isEmpty { text += "\n\(why)\n" }
    for (title, lines) in [("Wrong", wrong), ("Right", right)] where !lines.isEmpty {
      text += "\n\(language.said(title)):\n\n"
      for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
        text += line.isEmpty ? "\n" : "    \(line)\n"
      }
    }
    return text
  }
}
