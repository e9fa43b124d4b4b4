/// Generates `Docs/diagnostics.md`, and `Docs/diagnostics.ko.md` in Korean, which explain each code, from the codes themselves.
public enum DiagnosticReference {
  /// Writes the page in a language.
  ///
  /// - Parameter codes: the codes of all targets, in any order.
  public static func markdown(_ codes: [DiagnosticCode], in language: MessageLanguage = .english) -> String {
    var text = "# \(language.said("Diagnostics"))\n\n\(language.said(beginning))\n"
    for code in codes.sorted(by: { $0.name < $1.name }) {
      text += "\n## \(code.name)\n\n"
      text += "\(language.said("*\(code.severity.rawValue)*")): \(code.summary(in: language))\n"
      let why = code.explanation(in: language)
      if !why.isEmpty { text += "\n\(why)\n" }
      for (title, lines) in [("Wrong", code.wrong), ("Right", code.right)] where !lines.isEmpty {
        text += "\n\(language.said(title)):\n```yaml\n\(lines)\n```\n"
      }
    }
    return text
  }

  private static let beginning =
    "Generated from the code by `lapel explain --markdown`; a test keeps it fresh ([in Korean](diagnostics.ko.md)). "
    + "The code stands in brackets in each message, and never changes its meaning. "
    + "An error stops a build; a warning does so only where `--strict` or `strict: yes` asks for it."
}
