import LapelDiagnostics
import LapelYAML

/// The checks that need the whole career, each in a file of its own.
struct CareerChecks {
  let career: Career
  /// Every entry of every section, with the level of what is around it.
  let allEntries: [(any Entry, ShowLevel)]
  /// The shared fields of every entry and of every role inside one.
  let allShared: [EntryFields]
  let index: CareerIndex
  let folder: FolderView
  let today: PartialDate
  let sources: SourceSet
  let documents: [CareerDocument]
  let broken: [FileID]
  let declared: DeclaredNames

  /// Checks entries and what they point at.
  func checkEntries(_ report: inout Report, for scope: CheckScope) {
    checkIDs(&report)
    checkReferences(&report)
    checkTargets(&report)
    checkCompanies(&report)
    checkApplications(&report)
    checkDates(&report)
    checkGrades(&report)
    checkAddresses(&report)
    checkFiles(&report)
    checkSectionNames(&report)
    checkYears(&report)
    guard scope == .everything else { return }
    checkStrengths(&report)
    checkScores(&report)
    checkSkills(&report)
    checkOverlaps(&report)
    checkMetrics(&report)
    checkFigures(&report)
    checkTodos(&report)
    checkBlind(&report)
    noteYearRecords(&report)
  }
}

extension CareerReading {
  /// Runs every check that needs the whole career.
  ///
  /// - Returns: everything that can be pointed at.
  mutating func check(
    _ career: Career, for scope: CheckScope, folder: FolderView, today: PartialDate, sources: SourceSet,
    posts: [Post]
  ) -> CareerIndex {
    if scope == .nothing { return CareerIndex(career) }
    let privateFiles = privateFiles
    let values: @Sendable () -> Report = {
      ValueChecks.report(on: career, for: scope, sources: sources, privateFiles: privateFiles, posts: posts)
    }
    func checkEntries() -> (CareerIndex, Report) {
      let index = CareerIndex(career)
      let entries = (Career.sections + [Referee.self, CustomEntry.self]).flatMap {
        career.allEntries(of: $0.section)
      }
      var shared: [EntryFields] = []
      shared.reserveCapacity(entries.count)
      for (entry, _) in entries {
        shared.append(entry.shared)
        for part in entry.parts { shared.append(part.shared) }
      }
      let checks = CareerChecks(
        career: career, allEntries: entries, allShared: shared, index: index,
        folder: folder, today: today, sources: sources, documents: documents, broken: broken,
        declared: DeclaredNames(documents, broken: broken.map { ($0, sources[$0]) }))
      var report = Report()
      checks.checkEntries(&report, for: scope)
      return (index, report)
    }
    let ((index, ofEntries), ofValues) =
      isLarge || isCheckedBeside && scope == .everything
      ? Parallel.both(checkEntries, values) : (checkEntries(), values())
    report.add(contentsOf: ofEntries)
    report.add(contentsOf: ofValues)
    return index
  }
}
