/// The problems found so far. A report is passed down as `inout`; nothing about it is global.
///
/// Beyond a limit for each file and severity it only counts, so that a file with a million mistakes does not
/// fill the memory.
public struct Report: Sendable {
  /// The problems that are kept, in the order in which they were added.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The number of problems added, kept or not.
  public private(set) var totals = Tally()
  /// The number of problems counted but not kept, by file; nil stands for the whole folder.
  public private(set) var dropped: [FileID?: Tally] = [:]

  private let bound: Int
  /// The number of problems kept, by the file's number; −1 stands for the whole folder.
  private var kept: [Int: Tally] = [:]

  /// - Parameter bound: the most problems of one severity that are kept for one file.
  public init(keeping bound: Int = 10_000) { self.bound = bound }

  /// The same report with each kept problem changed; the counts stay.
  func mapped(_ change: (Diagnostic) -> Diagnostic) -> Report {
    var report = self
    report.diagnostics = diagnostics.map(change)
    return report
  }

  /// Counts a problem, and keeps it unless its file already has too many of its severity.
  public mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.severity, in: diagnostic.range?.file) { diagnostic }
  }

  /// Adds a problem that is expensive to make: it is made only if it will be kept.
  public mutating func add(_ severity: Severity, in file: FileID?, _ make: () -> Diagnostic) {
    totals[severity] += 1
    if kept[file?.index ?? -1, default: Tally()][severity] < bound {
      kept[file?.index ?? -1, default: Tally()][severity] += 1
      diagnostics.append(make())
    } else {
      dropped[file, default: Tally()][severity] += 1
    }
  }

  /// Adds what a later look found. What it found again, as it was or as an error, is said once.
  public mutating func add(later other: Report) {
    removeTold(by: other)
    add(contentsOf: other)
  }

  /// Adds what another report kept, and counts what it dropped.
  public mutating func add(contentsOf other: Report) {
    for diagnostic in other.diagnostics { add(diagnostic) }
    for (file, tally) in other.dropped { add(dropped: tally, in: file) }
  }

  /// Counts what another report dropped.
  mutating func add(dropped tally: Tally, in file: FileID?) {
    dropped[file, default: Tally()] += tally
    totals += tally
  }

  /// The number of problems of a severity, kept or not.
  public func count(_ severity: Severity) -> Int { totals[severity] }

  /// Whether an error was added, kept or not.
  public var hasErrors: Bool { totals.errors > 0 }

  /// The same problems ordered by file and place; those of the whole folder come first.
  public var sorted: [Diagnostic] {
    // Sorted by places as numbers, because moving whole diagnostics about would take longer than everything else.
    let places = diagnostics.map { diagnostic in
      diagnostic.range.map { (file: $0.file.index, start: $0.bytes.lowerBound) } ?? (file: -1, start: 0)
    }
    return diagnostics.indices.sorted { a, b in
      (places[a].file, places[a].start, a) < (places[b].file, places[b].start, b)
    }.map { diagnostics[$0] }
  }

  /// Removes what another report has too, as the same problem or as an error.
  private mutating func removeTold(by other: Report) {
    let found = other.diagnostics.filter { $0.range != nil }
    if found.isEmpty { return }
    let same = Set(found.map { Told($0, $0.message) })
    let errors = Set(found.filter { $0.severity == .error }.map { Told($0, nil) })
    let isTold = diagnostics.map { problem in
      same.contains(Told(problem, problem.message))
        || problem.severity != .error && errors.contains(Told(problem, nil))
    }
    for (problem, isTold) in zip(diagnostics, isTold) where isTold {
      totals[problem.severity] -= 1
      kept[problem.range?.file.index ?? -1, default: Tally()][problem.severity] -= 1
    }
    diagnostics = zip(diagnostics, isTold).filter { !$0.1 }.map { $0.0 }
  }

  /// What a problem is about: its code, its place, the first place that it points to, and where it matters its words.
  private struct Told: Hashable {
    let code: String
    let range: SourceRange?
    let other: SourceRange?
    let message: String?

    init(_ diagnostic: Diagnostic, _ message: String?) {
      (code, range, other) = (diagnostic.code.name, diagnostic.range, diagnostic.notes.first?.range)
      self.message = message
    }
  }
}
