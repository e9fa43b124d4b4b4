public import LapelDiagnostics

/// A career with everything that was found while reading and checking it.
public struct LoadedCareer: Sendable {
  /// Everything that could be read, whatever is wrong with the rest.
  public let career: Career
  /// Everything that can be pointed at.
  public let index: CareerIndex
  /// The files that ranges point into; unreadable files are empty.
  public let sources: SourceSet
  /// Every problem found while reading and checking.
  public let report: Report
  /// What plain YAML would refuse but was read anyway; `--strict` lists it.
  public let relaxations: [Diagnostic]

  /// Reads and checks the files of a folder.
  ///
  /// - Parameters:
  ///   - files: the files, in order of their names.
  ///   - unreadable: the files that cannot be read, with the reasons.
  ///   - scope: the problems to look for.
  ///   - folder: what else the checks can ask about the folder.
  ///   - today: the day that the checks take as today.
  public init(
    _ files: [CareerFile], unreadable: [(path: String, reason: String)] = [],
    for scope: CheckScope = .everything,
    folder: FolderView = .unknown, today: PartialDate, sources: SourceSet = SourceSet(),
    report: Report = Report()
  ) {
    var kept = KeptReadings()
    self.init(
      files, unreadable: unreadable, for: scope, folder: folder, today: today, sources: sources,
      report: report, keeping: &kept)
  }

  /// Reads and checks the files of a folder, without reading again what has not changed.
  ///
  /// - Parameter kept: what was read last time, and after the call what was read this time.
  package init(
    _ files: [CareerFile], unreadable: [(path: String, reason: String)], for scope: CheckScope,
    folder: FolderView, today: PartialDate, sources: SourceSet = SourceSet(), report: Report,
    keeping kept: inout KeptReadings
  ) {
    var sources = sources
    let size = files.reduce(0) { $0 + $1.source.bytes.count }
    var reading = CareerReading(report: report, size: size)
    reading.read(files.map { ($0, sources.add($0.source)) }, kept)
    for (path, reason) in unreadable {
      let id = sources.add(SourceFile(path: path, bytes: []))
      reading.fail(id, reason)
    }
    var career = reading.finish(&kept)
    let stories = Stories(folder: folder, languages: career.languages)
    let bibliographies = Bibliographies(folder: folder)
    let cited = career.bibliographies.flatMap {
      bibliographies.publications(of: $0, &sources, &reading.report)
    }
    if !cited.isEmpty { career.entries[Publication.section, default: []] += cited.map { $0 as any Entry } }
    career.retrospectives = career.retrospectives.map { stories.told($0, &sources, &reading.report) }
    let posts = scope == .everything ? stories.posts(of: career, &sources) : []
    index = reading.check(career, for: scope, folder: folder, today: today, sources: sources, posts: posts)
    self.career = career
    self.sources = sources
    self.report = reading.report.keepingFixes(thatHoldIn: sources)
    relaxations = reading.relaxations
  }
}

extension LoadedCareer {
  /// The same career without anything that readers at a level may not see; its items keep their names.
  package func visible(at level: ShowLevel) -> LoadedCareer { LoadedCareer(self, career.visible(at: level)) }

  private init(_ whole: LoadedCareer, _ career: Career) {
    self.career = career
    index = CareerIndex(career)
    sources = whole.sources
    report = whole.report
    relaxations = whole.relaxations
  }
}
