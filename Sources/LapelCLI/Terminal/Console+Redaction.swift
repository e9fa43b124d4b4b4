import Lapel
import LapelDiagnostics

extension Console {
  /// What was hidden on anonymous or blind pages, counted and listed, then what the person is asked about.
  /// - Parameters:
  ///   - folder: the career folder, for the places of the questions.
  ///   - listing: whether the person's words may be printed.
  func say(
    _ summary: RedactionSummary, of redaction: Redaction, in sources: SourceSet, _ folder: String,
    listing: Bool
  ) {
    let hidden = summary.sentence ?? "nothing had to be"
    say("\("\(redaction)", .bold): \(hidden) replaced or left out")
    guard listing else { return }
    for stand in summary.stands.prefix(12) {
      say("  \(stand.text) → \(stand.placeholder)\(stand.count > 1 ? " (\(stand.count) times)" : "")")
    }
    if summary.stands.count > 12 { say("  and \(summary.stands.count - 12) more") }
    var report = Report()
    for question in summary.questions { report.add(question) }
    talk(ReportFormat.text.text(for: report, in: sources, folder: folder, color: isErrorColored))
  }
}
