import LapelDiagnostics

extension Console {
  /// Prints every problem of a report on stderr.
  ///
  /// - Parameter folder: the path to give for problems without a file, as the person reached it.
  func tell(_ report: Report, in sources: SourceSet, _ folder: String) {
    talk(text(of: report, in: sources, folder, color: isErrorColored))
  }

  /// A report as it is printed, redacted if necessary; every report reaches a terminal or a log through here.
  func text(
    of report: Report, in sources: SourceSet, _ folder: String, as format: ReportFormat = .text, color: Bool
  ) -> String {
    format.text(for: report, in: sources, folder: folder, color: color, redact: isRedacted)
  }
}
