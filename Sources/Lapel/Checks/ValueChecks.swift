import LapelDiagnostics

/// The checks of every single value, in whichever record it is.
struct ValueChecks {
  let career: Career
  /// Every single value, each with its level.
  var leaves: [Leaf]
  let sources: SourceSet
  /// The files called `private.yaml`.
  let privateFiles: Set<FileID>
  /// The texts of `writing` in files of their own.
  let posts: [Post]

  static func report(
    on career: Career, for scope: CheckScope, sources: SourceSet, privateFiles: Set<FileID>, posts: [Post]
  ) -> Report {
    var report = Report()
    switch scope {
    case .everything:
      let checks = ValueChecks(
        career: career, leaves: career.leaves, sources: sources, privateFiles: privateFiles, posts: posts)
      checks.checkTags(in: checks.leaves, &report)
      checks.checkTranslations(&report)
      checks.checkMarks(&report)
      checks.checkMarkup(&report)
      checks.checkDoubles(&report)
      checks.checkPrivacy(&report)
      checks.checkPersonalTexts(&report)
    case .nothing: break
    case .errors:
      var checks = ValueChecks(
        career: career, leaves: [], sources: sources, privateFiles: privateFiles, posts: [])
      var hasSecrets = false
      career.forEachPart { part in
        checks.checkTags(in: part, &report)
        hasSecrets = hasSecrets || part.contains { $0.level > .application }
      }
      if hasSecrets {
        checks.leaves = career.leaves
        checks.checkSecrets(FoldedLeaves(checks.leaves), &report)
      }
    }
    return report
  }
}
