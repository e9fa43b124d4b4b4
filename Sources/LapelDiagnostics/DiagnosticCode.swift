/// The stable name of one kind of problem, with what `lapel explain` says about it.
///
/// A code is declared once, beside the check that reports it, and is listed in its target's list of codes.
/// Its meaning never changes.
public struct DiagnosticCode: Sendable {
  private let entry: Entry

  /// Declares a kind of problem; the examples are career files, of which the wrong one has the problem and the right one
  /// does not.
  public init(
    _ name: String, _ severity: Severity, _ summary: String, _ explanation: String = "",
    wrong: String = "", right: String = ""
  ) {
    entry = Entry(name, severity, summary, explanation, wrong: wrong, right: right)
  }

  /// The name as printed, in lower case with hyphens: `unknown-field`.
  public var name: String { entry.name }
  /// The severity, unless a diagnostic has its own.
  public var severity: Severity { entry.severity }
  /// What is wrong, in one line.
  public var summary: String { entry.summary }
  /// Why it matters and what to do, in a short paragraph or two of plain text.
  public var explanation: String { entry.explanation }
  /// A few lines of a career file that have the problem.
  public var wrong: String { entry.wrong }
  /// The same lines without the problem.
  public var right: String { entry.right }

  /// What is declared, shared by all diagnostics with the code.
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
  /// Compares codes by their names.
  public static func == (a: DiagnosticCode, b: DiagnosticCode) -> Bool { a.name == b.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
