/// The stable name of one kind of problem, with what `lapel explain` says of it.
///
/// A code is declared once, beside the check that reports it, and is listed in its target's list of codes.
/// It never changes its meaning.
public struct DiagnosticCode: Sendable {
  /// The name as printed, lower case with hyphens: `unknown-field`.
  public let name: String
  /// The severity it is reported with unless a report says otherwise.
  public let severity: Severity
  /// One line: what is wrong.
  public let summary: String
  /// Why it matters and what to do, a short paragraph or two of plain text.
  public let explanation: String
  /// A few lines of a career file that have the problem.
  public let wrong: String
  /// The same lines put right.
  public let right: String

  public init(
    _ name: String, _ severity: Severity, _ summary: String, _ explanation: String = "",
    wrong: String = "", right: String = ""
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.wrong = wrong
    self.right = right
  }
}

extension DiagnosticCode: Hashable {
  public static func == (a: DiagnosticCode, b: DiagnosticCode) -> Bool { a.name == b.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
