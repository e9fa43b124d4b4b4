/// The stable name of one kind of problem, with what `lapel explain` says of it.
///
/// A code is declared once, beside the check that reports it, and is listed in its target's list of codes.
/// It never changes its meaning.
public struct DiagnosticCode: Sendable {
  private let entry: Entry

  /// A kind of problem; the examples are career files, of which the wrong one is reported and the right one
  /// is not.
  public init(
    _ name: String, _ severity: Severity, _ summary: String, _ explanation: String = "",
    wrong: String = "", right: String = ""
  ) {
    entry = Entry(name, severity, summary, explanation, wrong: wrong, right: right)
  }

  /// The name as printed, lower case with hyphens: `unknown-field`.
  public var name: String { entry.name }
  /// The severity it is reported with unless a report says otherwise.
  public var severity: Severity { entry.severity }
  /// One line: what is wrong.
  public var summary: String { entry.summary }
  /// Why it matters and what to do, a short paragraph or two of plain text.
  public var explanation: String { entry.explanation }
  /// A few lines of a career file that have the problem.
  public var wrong: String { entry.wrong }
  /// The same lines put right.
  public var right: String { entry.right }

  /// What is declared, once for all diagnostics that bear the code.
  private final class Entry: Sendable {
    let name: String
    let severity: Severity
    let summary: String
    let explanation: String
    let wrong: String
    let right: String

    init(
      _ name: String, _ severity: Severity, _ summary: String, _ explanation: String, wrong: String,
      right: String
    ) {
      self.name = name
      self.severity = severity
      self.summary = summary
      self.explanation = explanation
      self.wrong = wrong
      self.right = right
    }
  }
}

extension DiagnosticCode: Hashable {
  /// Codes are the same when their names are.
  public static func == (a: DiagnosticCode, b: DiagnosticCode) -> Bool { a.name == b.name }
  /// By the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
