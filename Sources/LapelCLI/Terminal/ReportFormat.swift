import ArgumentParser
import LapelDiagnostics

/// How problems are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json, github

  /// - Parameter folder: the place of problems that no file has, as the person reached it.
  ///   A log that anyone may read gets a redacted report: places, and none of the person's words.
  func text(
    for report: Report, in sources: SourceSet, folder: String, color: Bool, redact: Bool
  ) -> String {
    let report = redact ? report.redacted : report
    return switch self {
    case .text:
      TextReporter(sources, folder: folder, color: color, showsLines: !redact).text(
        for: report.said(in: ReaderLanguage.ofMessages))
    case .json: JSONReporter(sources, folder: folder).text(for: report)
    case .github: GitHubReporter(sources, folder: folder).text(for: report)
    }
  }
}
