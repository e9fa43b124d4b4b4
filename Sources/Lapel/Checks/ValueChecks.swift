import LapelDiagnostics

/// The checks of every single value, in whichever record it is.
struct ValueChecks: Sendable {
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
      checks.checkEverything(&report)
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

  /// Runs every check; with many values, those that know nothing of each other run at the same time.
  private func checkEverything(_ report: inout Report) {
    let all: [@Sendable (inout Report) -> Void] = [
      { checkTags(in: leaves, &$0) }, checkTranslations, checkMarks, checkMarkup, checkDoubles, checkPrivacy,
      checkPersonalTexts,
    ]
    guard leaves.count > 2_000 else {
      for check in all { check(&report) }
      return
    }
    let found = Parallel.map(all) { check in
      var report = Report()
      check(&report)
      return report
    }
    for part in found { report.add(contentsOf: part) }
  }
}
