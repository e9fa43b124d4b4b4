import Lapel
import LapelDiagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of a theme's own files: under `templates/` in the working directory, or the folder that a path
/// names.
package struct ThemeFolder {
  /// The name of the theme for templates.
  let name: String
  private let isPath: Bool
  private let path: String

  init(_ written: String) {
    isPath = written.contains("/") || written.hasPrefix(".")
    var path = written
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    name = isPath ? String(path.split(separator: "/").last ?? "theme") : path
  }

  /// Reads the theme; nil, with a report, when there is none.
  ///
  /// - Parameter origin: where the theme is named.
  func theme(at origin: Origin, _ files: inout SourceSet, _ report: inout Report) -> Theme? {
    var overrides: [String: SourceFile] = [:]
    var found = Report()
    for folder in ["shared", name] where SafeFile.isFolder("templates/\(folder)") {
      read("templates/\(folder)", as: folder, &overrides, &found)
    }
    if isPath {
      if !SafeFile.isFolder(path) {
        found.add(Diagnostic(.unknownTheme, "there is no folder `\(path)`", at: nil))
      } else if !SafeFile.exists("\(path)/theme.yaml") {
        found.add(Diagnostic(.unknownTheme, "the folder `\(path)` has no `theme.yaml`", at: nil))
      } else {
        read(path, as: name, &overrides, &found)
      }
    }
    if !overrides.isEmpty {
      for path in overrides.keys.sorted() where !path.hasSuffix(".yaml") {
        guard let source = overrides[path] else { continue }
        let problems = ThemeSafety.problems(in: source, FileID(files.files.count))
        if problems.isEmpty { continue }
        _ = files.add(source)
        for problem in problems { found.add(problem) }
      }
    }
    report.add(contentsOf: found)
    if found.hasErrors { return nil }
    let store = TemplateStore(overrides: overrides, neighbours: Self.own)
    return Theme(name, in: store, at: origin.range, files: &files, report: &report)
  }

  /// Whether there is a theme with that name, or a folder with one at that path.
  package static func isThere(_ written: String) -> Bool {
    let folder = ThemeFolder(written)
    return folder.isPath
      ? SafeFile.exists("\(folder.path)/theme.yaml")
      : TemplateStore(overrides: [:], neighbours: own).themes.contains(folder.name)
  }

  /// The person's own themes, under `templates/`.
  private static var own: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "templates")) ?? []
    return names.filter { SafeFile.exists("templates/\($0)/theme.yaml") }.sorted()
  }

  /// Reads only a theme's files, whatever else is in the folder that the path leads to.
  private func read(
    _ folder: String, as name: String, _ files: inout [String: SourceFile], _ report: inout Report
  ) {
    var paths = ["theme.yaml", "page.yaml"].filter { SafeFile.exists("\(folder)/\($0)") }
    for (part, endings) in [("html", [".html", ".css"]), ("latex", [".tex"]), ("site", [".html", ".css"])] {
      let found = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")) ?? []
      paths += found.sorted().filter { file in !file.hasPrefix(".") && endings.contains { file.hasSuffix($0) }
      }
      .map { "\(part)/\($0)" }
    }
    for path in paths {
      do {
        let bytes = try SafeFile.read("\(folder)/\(path)", inside: folder, limit: 4 << 20)
        files["\(name)/\(path)"] = SourceFile(
          path: "\(folder)/\(path)", bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
      } catch {
        report.add(Diagnostic(.unknownTheme, "\(error)", at: nil))
      }
    }
  }
}
