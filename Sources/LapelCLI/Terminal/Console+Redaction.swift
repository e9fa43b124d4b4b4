import Lapel
import LapelDiagnostics

extension Console {
  /// Prints what was hidden on anonymous or blind pages, counted and listed, then the questions to the person.
  /// - Parameter folder: the career folder, for the places of the questions.
  func say(
    _ summary: RedactionSummary, of redaction: Redaction, in sources: SourceSet, _ folder: String
  ) {
    let hidden = summary.sentence(in: ReaderLanguage.ofMessages)
    let done = hidden.map { "\($0) replaced or left out" } ?? "nothing had to be replaced or left out"
    say("\(said("\(redaction)"), .bold): \(said(done))")
    guard !isRedacted else { return }
    for stand in summary.stands {
      let times = stand.count > 1 ? " (\(said("\(stand.count) times")))" : ""
      say("  \(stand.text) → \(stand.placeholder)\(times)")
    }
    var report = Report()
    for question in summary.questions { report.add(question) }
    tell(report, in: sources, folder)
  }
}
