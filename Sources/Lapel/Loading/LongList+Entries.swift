import LapelDiagnostics
import LapelYAML

extension LongList {
  /// nil for anything but a list that is long.
  init?(entries node: Node) {
    guard node.kind == .sequence, node.items.count > Self.part else { return nil }
    self.init(node)
  }

  /// Reads the entries on all processors at once.
  ///
  /// - Parameter known: entries that need not be read again, by the places where their items begin.
  /// - Returns: the entries, and those of them in which nothing was found.
  func entries<E: Entry>(
    _ type: E.Type, knowing known: [Int: KnownEntries.Known], _ report: inout Report
  ) -> (entries: [any Entry], silent: [KnownEntries.Known]) {
    var entries: [any Entry] = []
    var silent: [KnownEntries.Known] = []
    for read in Parallel.map(parts, { EntriesReading(type, $0, known) }) {
      entries += read.entries
      silent += read.silent
      report.add(contentsOf: read.report)
    }
    return (entries, silent)
  }
}

/// A part of a long list of entries, read.
private struct EntriesReading: Sendable {
  private(set) var entries: [any Entry] = []
  private(set) var silent: [KnownEntries.Known] = []
  private(set) var report: Report

  init<E: Entry>(_ type: E.Type, _ part: LongList.Part, _ known: [Int: KnownEntries.Known]) {
    report = part.report
    entries.reserveCapacity(part.items.count)
    silent.reserveCapacity(part.items.count)
    for item in part.items {
      let range = item.range
      if let same = known[range.bytes.lowerBound], same.range == range {
        entries.append(same.entry)
        silent.append(same)
        continue
      }
      var found = Report()
      if let entry = E.read(item, &found) {
        entries.append(entry)
        if found.diagnostics.isEmpty { silent.append(.init(range: range, entry: entry)) }
      }
      report.add(contentsOf: found)
    }
  }
}
