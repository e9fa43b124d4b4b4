import LapelDiagnostics

/// The checks of every single value, wherever it stands.
struct ValueChecks {
  let career: Career
  /// Every single value, each with its level.
  let leaves: [Leaf]
  let sources: SourceSet
  /// Those called `private.yaml`.
  let privateFiles: Set<FileID>

  var report: Report {
    var report = Report()
    checkLanguages(&report)
    checkMarks(&report)
    checkPrivacy(&report)
    return report
  }
}
