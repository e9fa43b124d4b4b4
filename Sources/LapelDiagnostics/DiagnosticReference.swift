/// `Docs/diagnostics.md`: the meaning of each code, generated from the codes themselves.
public enum DiagnosticReference {
  /// - Parameter codes: the codes of all targets, in any order.
  public static func markdown(_ codes: [DiagnosticCode]) -> String {
    var text = """
      # Diagnostics

      Generated from the code by `lapel explain --markdown`; a test keeps it fresh. The code stands in brackets in each message, \
      and never changes its meaning. An error stops a build, a warning never does.

      """
    for code in codes.sorted(by: { $0.name < $1.name }) {
      text += "\n## \(code.name)\n\n*\(code.severity.rawValue)*: \(code.summary)\n"
      if !code.explanation.isEmpty { text += "\n\(code.explanation)\n" }
      for (title, lines) in [("Wrong", code.wrong), ("Right", code.right)] where !lines.isEmpty {
        text += "\n\(title):\n```yaml\n\(lines)\n```\n"
      }
    }
    return text
  }
}
