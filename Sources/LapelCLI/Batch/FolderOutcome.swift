import Lapel
import LapelDiagnostics
import LapelPublishing

/// What building one folder came to.
struct FolderOutcome: Sendable {
  /// The files written, in order; empty where anything was wrong.
  var written: [String] = []
  /// The problems as `check` prints them; empty for none.
  let problems: String
  let errors: Int
  let warnings: Int
  /// What is to be said beside them.
  var remarks: [String] = []
  /// What was replaced, and what may still tell who it is.
  var redactions: [Redaction: RedactionSummary] = [:]
  /// The files that a summary points into, and the folder they are in.
  var sources = SourceSet()
  var folder = ""

  init(_ report: Report, _ problems: String) {
    self.problems = problems
    errors = report.count(.error)
    warnings = report.count(.warning)
  }
}
