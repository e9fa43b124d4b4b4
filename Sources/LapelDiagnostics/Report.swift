/// What was found so far. It goes down as `inout` and nothing global exists beside it.
///
/// Beyond a bound for each file and severity it only counts, so that a file with a million mistakes does not fill the memory.
public struct Report: Sendable {
  public private(set) var diagnostics: [Diagnostic] = []
  /// All that was added, kept or not.
  public private(set) var totals = Tally()
  /// What was counted but not kept, by file; nil stands for the whole folder.
  public private(set) var dropped: [FileID?: Tally] = [:]

  private let bound: Int
  private var kept: [FileID?: Tally] = [:]

  /// - Parameter bound: how many problems of one severity are kept for one file.
  public init(keeping bound: Int = 10_000) { self.bound = bound }

  public mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.severity, in: diagnostic.range?.file) { diagnostic }
  }

  /// Adds a problem that is costly to word: it is made only if it will be kept.
  public mutating func add(_ severity: Severity, in file: FileID?, _ make: () -> Diagnostic) {
    totals[severity] += 1
    if kept[file, default: Tally()][severity] < bound {
      kept[file, default: Tally()][severity] += 1
      diagnostics.append(make())
    } else {
      dropped[file, default: Tally()][severity] += 1
    }
  }

  public mutating func add(contentsOf other: Report) {
    for diagnostic in other.diagnostics { add(diagnostic) }
    for (file, tally) in other.dropped {
      dropped[file, default: Tally()] += tally
      totals += tally
    }
  }

  public func count(_ severity: Severity) -> Int { totals[severity] }

  public var hasErrors: Bool { totals.errors > 0 }

  /// The same problems in order of file and place; those of the whole folder come first.
  public var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      switch (x, y) {
      case (nil, nil): return a.offset < b.offset
      case (nil, _): return true
      case (_, nil): return false
      case (let x?, let y?):
        if x.file != y.file { return x.file < y.file }
        if x.bytes.lowerBound != y.bytes.lowerBound { return x.bytes.lowerBound < y.bytes.lowerBound }
        return a.offset < b.offset
      }
    }.map(\.element)
  }
}
