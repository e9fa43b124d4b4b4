public import Lapel
public import LapelDiagnostics

/// The one door to all that is wrong with a career: what `check` prints, what an editor shows and what a build is
/// refused for.
public enum CareerProblems {
  /// Every problem of a folder that was read, those of its options included.
  public static func report(of loaded: LoadedCareer) -> Report {
    var report = loaded.report
    for diagnostic in OptionsCheck.report(on: loaded.career).diagnostics { report.add(diagnostic) }
    return report
  }
}
