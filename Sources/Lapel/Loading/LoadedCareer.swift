public import LapelDiagnostics

/// A career with all that was found while reading and checking it.
public struct LoadedCareer: Sendable {
  public let career: Career
  /// Everything one can point at.
  public let index: CareerIndex
  public let sources: SourceSet
  public let report: Report
  /// What plain YAML would refuse and was read all the same; `--strict` lists it.
  public let relaxations: [Diagnostic]

  /// Reads and checks the files of a folder.
  ///
  /// - Parameters:
  ///   - files: in order of their names.
  ///   - unreadable: files that cannot be read, with the reason.
  ///   - folder: what else the checks may ask of the folder.
  ///   - today: what the checks take for now.
  public init(
    _ files: [CareerFile], unreadable: [(path: String, reason: String)] = [], folder: FolderView = .unknown,
    today: PartialDate, sources: SourceSet = SourceSet(), report: Report = Report()
  ) {
    var sources = sources
    var reading = CareerReading(report: report)
    for file in files {
      let id = sources.add(file.source)
      reading.read(file, id)
    }
    for (path, reason) in unreadable {
      let id = sources.add(SourceFile(path: path, bytes: []))
      reading.fail(id, reason)
    }
    let career = reading.finish()
    let index = CareerIndex(career)
    reading.check(career, index, folder: folder, today: today, sources: sources)
    self.career = career
    self.index = index
    self.sources = sources
    self.report = reading.report
    relaxations = reading.relaxations
  }
}
