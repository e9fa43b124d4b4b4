public import Lapel
public import LapelDiagnostics

/// The one door to all that is wrong with a career: what `check` prints, what an editor shows and what a build is
/// refused for.
public enum CareerProblems {
  /// Every problem of a folder that was read, those of its options included.
  ///
  /// - Parameter folder: where the career stands, with words of its own; nil: it stands in no folder.
  public static func report(of loaded: LoadedCareer, in folder: String? = nil) -> Report {
    var report = loaded.report
    for diagnostic in OptionsCheck.report(on: loaded.career).diagnostics { report.add(diagnostic) }
    let languages = loaded.career.languages
    let words = folder.map { WordsShelf(for: languages, in: $0, report: &report) } ?? .builtIn
    report.add(contentsOf: WordsCheck.report(on: languages, words))
    return report
  }
}
