/// What was found so far. It goes down as `inout` and nothing global exists beside it.
///
/// Beyond a bound for each file and severity it only counts, so that a file with a million mistakes does not
/// fill the memory.
public struct Report: Sendable {
  /// Those that are kept, in the order in which they were added.
  public private(set) var diagnostics: [Diagnostic] = []
  /// All that was added, kept or not.
  public private(set) var totals = Tally()
  /// What was counted but not kept, by file; nil stands for the whole folder.
  public private(set) var dropped: [FileID?: Tally] = [:]

  private let bound: Int
  /// By the file's number; −1 stands for the whole folder.
  private var kept: [Int: Tally] = [:]

  /// - Parameter bound: how many problems of one severity are kept for one file.
  public init(keeping bound: Int = 10_000) { self.bound = bound }

  /// The same with other words; what was counted stays.
  func mapped(_ change: (Diagnostic) -> Diagnostic) -> Report {
    var report = self
    report.diagnostics = diagnostics.map(change)
    return report
  }

  /// Counts a problem, and keeps it unless its file has too many of its severity.
  public mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.severity, in: diagnostic.range?.file) { diagnostic }
  }

  /// Adds a problem that is costly to word: it is made only if it will be kept.
  public mutating func add(_ severity: Severity, in file: FileID?, _ make: () -> Diagnostic) {
    totals[severity] += 1
    if kept[file?.index ?? -1, default: Tally()][severity] < bound {
      kept[file?.index ?? -1, default: Tally()][severity] += 1
      diagnostics.append(make())
    } else {
      dropped[file, default: Tally()][severity] += 1
    }
  }

  /// Adds what another report kept, and counts what it did not.
  public mutating func add(contentsOf other: Report) {
    for diagnostic in other.diagnostics { add(diagnostic) }
    for (file, tally) in other.dropped { add(dropped: tally, in: file) }
  }

  /// Counts what another report did not keep.
  mutating func add(dropped tally: Tally, in file: FileID?) {
    dropped[file, default: Tally()] += tally
    totals += tally
  }

  /// How many of a severity were added, kept or not.
  public func count(_ severity: Severity) -> Int { totals[severity] }

  /// Whether an error was added, kept or not.
  public var hasErrors: Bool { totals.errors > 0 }

  /// The same problems in order of file and place; those of the whole folder come first.
  public var sorted: [Diagnostic] {
    // Their places as numbers: to move whole diagnostics about would take longer than all else.
    let places = diagnostics.map { diagnostic in
      diagnostic.range.map { (file: $0.file.index, start: $0.bytes.lowerBound) } ?? (file: -1, start: 0)
    }
    return diagnostics.indices.sorted { a, b in
      (places[a].file, places[a].start, a) < (places[b].file, places[b].start, b)
    }.map { diagnostics[$0] }
  }
}
