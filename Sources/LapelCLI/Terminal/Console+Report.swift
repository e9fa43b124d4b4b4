import LapelDiagnostics

extension Console {
  /// Says every problem of a report, beside the result.
  ///
  /// - Parameter folder: the place of problems that no file has, as the person reached it.
  func tell(_ report: Report, in sources: SourceSet, _ folder: String) {
    talk(text(of: report, in: sources, folder, color: isErrorColored))
  }

  /// A report as it is printed: the one way of it to a terminal or a log, where it may be redacted.
  func text(
    of report: Report, in sources: SourceSet, _ folder: String, as format: ReportFormat = .text, color: Bool
  ) -> String {
    format.text(for: report, in: sources, folder: folder, color: color, redact: isRedacted)
  }
}
