import Lapel
import LapelDiagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The themes that the pages of a build need, read and linked once.
struct ThemeShelf: Sendable {
  private var pages: [String: ThemedPages] = [:]
  private var themes: [String: Theme] = [:]

  /// The theme of a name or a path; nil where it was reported, or where no format needs one.
  subscript(theme: String) -> ThemedPages? { pages[theme] }

  func theme(_ name: String) -> Theme? { themes[name] }

  init(for jobs: [PageJob], _ formats: [Format], _ files: inout SourceSet, _ report: inout Report) {
    let html = formats.contains(.html)
    let latex = formats.contains(.latex) || formats.contains(.pdf)
    // Text has no pages; but where there is a limit, what it leaves out is left out of every format.
    guard html || latex || jobs.contains(where: { $0.options.pages != nil }) else { return }
    var seen: Set<String> = []
    var accents: Set<String> = []
    for options in jobs.map(\.options) {
      if seen.insert(options.theme).inserted {
        add(options, html: html, latex: latex, &files, &report)
      }
      if let accent = options.accent, accents.insert(options.theme + accent).inserted {
        check(accent, options, &files, &report)
      }
    }
  }

  private mutating func add(
    _ options: ResolvedOptions, html: Bool, latex: Bool, _ files: inout SourceSet, _ report: inout Report
  ) {
    guard let theme = theme(options, &files, &report) else { return }
    themes[options.theme] = theme
    pages[options.theme] = ThemedPages(theme, html: html, latex: latex, files: &files, report: &report)
  }

  private func theme(
    _ options: ResolvedOptions, _ files: inout SourceSet, _ report: inout Report
  ) -> Theme? {
    let folder = ThemeFolder(options.theme)
    var found = Report()
    let store = TemplateStore(overrides: folder.overrides(&found, at: options.themeOrigin))
    let theme = Theme(folder.name, in: store, files: &files, report: &found)
    for var problem in found.diagnostics {
      // What has no place in a template stands where the theme is named.
      if problem.range == nil { problem.range = options.themeOrigin.range }
      report.add(problem)
    }
    return theme
  }

  /// An accent that is hard to read is refused, whichever theme it is for.
  private func check(
    _ accent: String, _ options: ResolvedOptions, _ files: inout SourceSet, _ report: inout Report
  ) {
    guard let colour = Colour(accent) else {
      report.add(
        Diagnostic(
          .faintAccent, "`\(accent)` is no colour", at: options.accentOrigin.range,
          hints: ["write `'#RRGGBB'`, in quotes"]))
      return
    }
    var ignored = Report()
    guard let theme = theme(options, &files, &ignored) else { return }
    let contrast = theme.contrast(of: colour)
    guard contrast < 4.5 else { return }
    let tenths = Int(contrast * 10)
    report.add(
      Diagnostic(
        .faintAccent,
        "`\(accent)` is too faint to read: its contrast is \(tenths / 10).\(tenths % 10), and 4.5 is needed",
        at: options.accentOrigin.range, hints: ["choose a darker tone"]))
  }
}

/// Where a theme's own files stand: under `templates/` of the working directory, or in the folder that a path names.
struct ThemeFolder {
  /// What templates know it as.
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

  /// Files by their paths below `templates/`.
  func overrides(_ report: inout Report, at origin: Origin) -> [String: SourceFile] {
    var files: [String: SourceFile] = [:]
    for folder in ["shared", name] where SafeFile.isFolder("templates/\(folder)") {
      read("templates/\(folder)", as: folder, &files, &report)
    }
    if isPath {
      if SafeFile.isFolder(path) {
        read(path, as: name, &files, &report)
      } else {
        report.add(Diagnostic(.unknownTheme, "there is no folder `\(path)`", at: origin.range))
      }
    }
    return files
  }

  private func read(
    _ folder: String, as name: String, _ files: inout [String: SourceFile], _ report: inout Report
  ) {
    let found = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    for file in found.sorted() where Self.endings.contains(where: file.hasSuffix) {
      if file.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
      let path = "\(folder)/\(file)"
      do {
        let bytes = try SafeFile.read(path, inside: folder, limit: 4 << 20)
        files["\(name)/\(file)"] = SourceFile(
          path: path, bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
      } catch {
        report.add(Diagnostic(.unknownTheme, "\(error)", at: nil))
      }
    }
  }

  private static let endings = [".html", ".css", ".tex", ".yaml"]
}
