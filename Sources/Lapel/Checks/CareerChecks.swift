import LapelDiagnostics
import LapelYAML

/// The checks that need the whole career, each in a file of its own.
struct CareerChecks {
  let career: Career
  /// Every single value, each with its level.
  let leaves: [Leaf]
  /// Every entry of every section, with the level of what is around it.
  let allEntries: [(any Entry, ShowLevel)]
  /// The shared fields of every entry and of every role within one.
  let allShared: [EntryFields]
  let index: CareerIndex
  let folder: FolderView
  let today: PartialDate
  let sources: SourceSet
  let documents: [CareerDocument]
  let broken: [FileID]
  /// Those called `private.yaml`.
  let privateFiles: Set<FileID>
  let declared: DeclaredNames

  func run(_ report: inout Report) {
    checkIDs(&report)
    checkReferences(&report)
    checkStrengths(&report)
    checkTargets(&report)
    checkApplications(&report)
    checkDates(&report)
    checkGrades(&report)
    checkAddresses(&report)
    checkFiles(&report)
    checkSectionNames(&report)
    checkYears(&report)
    checkSkills(&report)
    checkOverlaps(&report)
    checkLanguages(&report)
    checkTodos(&report)
    checkPrivacy(&report)
  }
}

extension CareerReading {
  /// Everything that needs the whole career to be judged.
  mutating func check(
    _ career: Career, _ index: CareerIndex, folder: FolderView, today: PartialDate, sources: SourceSet
  ) {
    let entries = (Career.sections + [Referee.self, CustomEntry.self]).flatMap {
      career.allEntries(of: $0.section)
    }
    let checks = CareerChecks(
      career: career, leaves: career.leaves, allEntries: entries,
      allShared: entries.flatMap { entry, _ in [entry.shared] + entry.parts.map(\.shared) }, index: index,
      folder: folder, today: today, sources: sources, documents: documents,
      broken: broken, privateFiles: privateFiles,
      declared: DeclaredNames(documents, broken: broken.map { ($0, sources[$0]) }))
    checks.run(&report)
  }
}
