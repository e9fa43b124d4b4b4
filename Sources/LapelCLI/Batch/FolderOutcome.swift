import Lapel
import LapelDiagnostics
import LapelPublishing

/// The result of building one folder.
struct FolderOutcome: Sendable {
  /// The files written, in order; empty if anything was wrong.
  var written: [String] = []
  /// The problems as `check` prints them; empty if there are none.
  let problems: String
  let errors: Int
  let warnings: Int
  /// What is to be said besides the problems.
  var remarks: [String] = []
  /// What was replaced, and what may still reveal who the person is.
  var redactions: [Redaction: RedactionSummary] = [:]
  /// The files that a summary points into, and their folder.
  var sources = SourceSet()
  var folder = ""

  init(_ report: Report, _ problems: String) {
    self.problems = problems
    errors = report.count(.error)
    warnings = report.count(.warning)
  }
}
