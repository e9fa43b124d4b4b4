import ArgumentParser
import LapelDiagnostics

/// How problems are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json, github

  /// - Parameter folder: the place of problems that no file has, as the person reached it.
  func text(for report: Report, in sources: SourceSet, folder: String, color: Bool) -> String {
    switch self {
    case .text:
      TextReporter(sources, folder: folder, color: color).text(
        for: report.said(in: ReaderLanguage.ofMessages))
    case .json: JSONReporter(sources, folder: folder).text(for: report)
    case .github: GitHubReporter(sources, folder: folder).text(for: report)
    }
  }
}
