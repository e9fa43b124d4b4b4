import LapelDiagnostics
import LapelYAML

/// Finds items of one list that are written alike: mostly a line that was copied and not changed.
struct RepeatedItems {
  private var first: Node?
  private var seen: [Int: SourceRange] = [:]

  mutating func see(_ item: Node, _ report: inout Report) {
    guard let only = first else {
      first = item
      return
    }
    if seen.isEmpty { seen[only.sourceHash] = only.range }
    let hash = item.sourceHash
    guard let other = seen[hash] else {
      seen[hash] = item.range
      return
    }
    report.add(
      Diagnostic(
        .repeatedItem, "this item stands twice in the list", at: item.range,
        notes: [.init("it stands here first", at: other)]))
  }
}
