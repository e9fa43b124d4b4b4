package import Lapel
package import LapelDiagnostics

/// Checks the options of a profile and its targets for what would stop a build.
package enum OptionsCheck {
  /// The problems of the profile's options and then of each target's, each once.
  package static func report(on career: Career) -> Report {
    var report = Report()
    // The profile's own mistakes come up again with each target.
    var seen: Set<Diagnostic> = []
    var themes: [String: Theme] = [:]
    for target in [nil] + career.targets.map(Optional.init) {
      var found = Report()
      let options = ResolvedOptions(
        profile: career.person.options, target: target?.options, report: &found)
      _ = ResolvedOptions.flag(target?.blind, "blind", &found)
      checkTheme(options, &themes, &found)
      for problem in found.diagnostics where seen.insert(problem).inserted { report.add(problem) }
    }
    return report
  }

  /// Checks that the theme exists, and that the accent is legible in it; the build reports what is wrong inside the
  /// theme.
  private static func checkTheme(
    _ options: ResolvedOptions, _ themes: inout [String: Theme], _ report: inout Report
  ) {
    let place = options.themeOrigin.range
    guard place != nil || options.accent != nil else { return }
    var (found, files) = (Report(), SourceSet())
    let theme =
      themes[options.theme] ?? ThemeFolder(options.theme).theme(at: options.themeOrigin, &files, &found)
    themes[options.theme] = theme
    if let place {
      for var problem in found.diagnostics where problem.range == nil || problem.range == place {
        problem.range = place
        report.add(problem)
      }
    }
    if let problem = AccentCheck.problem(of: options, in: theme) { report.add(problem) }
  }
}
