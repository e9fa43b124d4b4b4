import LapelDiagnostics

/// The checks of every single value, wherever it stands.
struct ValueChecks {
  let career: Career
  /// Every single value, each with its level.
  let leaves: [Leaf]
  let sources: SourceSet
  /// Those called `private.yaml`.
  let privateFiles: Set<FileID>

  static func report(
    on career: Career, for scope: CheckScope, sources: SourceSet, privateFiles: Set<FileID>
  ) -> Report {
    var report = Report()
    switch scope {
    case .everything:
      let checks = ValueChecks(
        career: career, leaves: career.leaves, sources: sources, privateFiles: privateFiles)
      checks.checkTags(&report)
      checks.checkTranslations(&report)
      checks.checkMarks(&report)
      checks.checkPrivacy(&report)
    case .errors:
      // Without either there is nothing that could be one, and a large career has very many values.
      let hasSecrets = !career.isVisible(at: .application)
      if career.person.languages.isEmpty && !hasSecrets { break }
      let checks = ValueChecks(
        career: career, leaves: career.leaves, sources: sources, privateFiles: privateFiles)
      checks.checkTags(&report)
      if hasSecrets { checks.checkSecrets(FoldedLeaves(checks.leaves), &report) }
    }
    return report
  }
}
