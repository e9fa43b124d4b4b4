import Lapel
import LapelDiagnostics

@testable import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The theme that `Docs/themes.md` makes from nothing, in a folder that is gone afterwards.
struct TinyTheme {
  /// Its files by their paths below the theme's folder.
  static let files = written("templates/tiny/")

  /// The page that says how to make a theme.
  static let page: String = {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return (try? String(contentsOf: URL(filePath: "/\(root)/Docs/themes.md"), encoding: .utf8)) ?? ""
  }()

  /// The page's fenced files below a folder.
  private static func written(_ folder: String) -> [String: String] {
    var files: [String: String] = [:]
    var open: String?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let path = open {
        if line == "```" { open = nil } else { files[path, default: ""] += line + "\n" }
      } else if line.hasPrefix("```"), let path = line.split(separator: " ").last, path.hasPrefix(folder) {
        open = String(path.dropFirst(folder.count))
      }
    }
    return files
  }

  /// Builds a short CV with the theme, after a change to its folder.
  ///
  /// - Returns: what was made, and each problem as `file: code: message (hint)`, `FOLDER` standing for the
  ///   theme's.
  static func built(
    _ change: (_ folder: String) throws -> Void = { _ in }
  ) async throws -> (made: MadePages, problems: [String]) {
    let folder = try TemporaryFolder()
    let theme = folder.path + "/tiny"
    for part in ["html", "latex"] { try WholeFile.createFolder("\(theme)/\(part)") }
    try WholeFile.write(files.map { ("\(theme)/\($0.key)", Array($0.value.utf8)) })
    try change(theme)
    let career = WrittenCareer(
      """
      name: {ko: 홍길동, en: Gildong Hong}
      languages: [ko, en]
      projects: [{name: {ko: 빈자리 지도, en: Seat Map}, period: 2022-03..2022-11, highlights: [{ko: 다섯, en: Five}]}]
      """)
    let made = try await MadePages(career, formats: [.html, .latex]) { $0.theme = theme }
    let problems = made.report.diagnostics.map { problem in
      let place = problem.range.map { made.sources[$0.file].path + ": " } ?? ""
      let hints = problem.hints.map { " (\($0))" }.joined()
      return "\(place)\(problem.code.name): \(problem.message)\(hints)".replacing(theme, with: "FOLDER")
    }
    return (made, problems)
  }
}
