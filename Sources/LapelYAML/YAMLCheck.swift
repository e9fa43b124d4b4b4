public import LapelDiagnostics

/// The check behind `lapel yaml check`: errors for what YAML 1.2 refuses, duplicate keys and aliases that mean
/// nothing; warnings and notes for what YAML accepts silently and people rarely mean.
public enum YAMLCheck {
  /// Checks a file and adds what is found to a report.
  public static func run(_ source: SourceFile, id: FileID, report: inout Report) {
    var parsed = YAMLFile.parse(source, id: id, mode: .strict, checksAliases: true, report: &report)
    parsed.checkKeys(&report)
    Lints(parsed.store, parsed.cutTexts, isCareer: false).check(&report)
  }
}
