public import LapelDiagnostics

/// What `lapel yaml check` says of a file: what YAML 1.2 refuses, keys given twice and aliases that mean
/// nothing as errors; what it reads in silence and people rarely mean as warnings and notes.
public enum YAMLCheck {
  /// Checks a file, adding what is found to a report.
  public static func run(_ source: SourceFile, id: FileID, report: inout Report) {
    var parsed = YAMLFile.parse(source, id: id, mode: .strict, checksAliases: true, report: &report)
    parsed.checkKeys(&report)
    Lints(parsed.store, parsed.cutTexts, isCareer: false).check(&report)
  }
}
