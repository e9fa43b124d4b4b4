extension DiagnosticCode {
  /// What `lapel explain` prints: the name, what is wrong, why it matters, and an example put right.
  public var explained: String {
    var text = "\(name) (\(severity.rawValue))\n\(summary)\n"
    if !explanation.isEmpty { text += "\n\(explanation)\n" }
    for (title, lines) in [("Wrong", wrong), ("Right", right)] where !lines.isEmpty {
      text += "\n\(title):\n\n"
      for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
        text += line.isEmpty ? "\n" : "    \(line)\n"
      }
    }
    return text
  }
}
