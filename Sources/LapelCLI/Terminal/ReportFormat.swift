import ArgumentParser
import LapelDiagnostics

/// How problems are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json, github

  /// - Parameter folder: the path to give for problems without a file, as the person reached it.
  ///   A log that anyone may read gets a redacted report, with places but none of the person's words.
  func text(
    for report: Report, in sources: SourceSet, folder: String, color: Bool, redact: Bool
  ) -> String {
    let language = ReaderLanguage.ofMessages
    // For programs the words stay the same everywhere.
    if self == .json {
      return JSONReporter(sources, folder: folder).text(for: redact ? report.redacted : report)
    }
    let said = redact ? report.redacted(in: language) : report.said(in: language)
    return self == .github
      ? GitHubReporter(sources, folder: folder, language: language).text(for: said)
      : TextReporter(sources, folder: folder, color: color, showsLines: !redact, language: language).text(
        for: said)
  }
}
