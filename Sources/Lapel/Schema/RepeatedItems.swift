import LapelDiagnostics
import LapelYAML

/// Finds items in a list that are written alike: usually a line that was copied and not changed.
struct RepeatedItems {
  /// The first item of each length; most lengths occur once, and then there is nothing to compare.
  private var firsts: [Int: Node] = [:]
  /// The items of lengths that occur more than once, by their hashes.
  private var seen: [Int: SourceRange] = [:]

  /// Whether an item contains anything; an empty item, or one that the list has already, is reported.
  mutating func isWritten(_ item: Node, _ report: inout Report) -> Bool {
    if item.isNothing {
      report.add(
        Diagnostic(
          .emptyItem, "this item of a list has nothing in it", at: item.range,
          hints: ["write it, or take its line out"]))
      return false
    }
    if item.isAbsent(&report) { return false }
    see(item, &report)
    return true
  }

  private mutating func see(_ item: Node, _ report: inout Report) {
    guard let first = firsts[item.range.bytes.count] else {
      firsts[item.range.bytes.count] = item
      return
    }
    let firstHash = first.sourceHash
    if seen[firstHash] == nil { seen[firstHash] = first.range }
    let hash = item.sourceHash
    guard let other = seen[hash] else {
      seen[hash] = item.range
      return
    }
    let name = item.kind == .scalar && item.range.bytes.count <= 60 ? item.text.quotedName : "this item"
    report.add(
      Diagnostic(
        .repeatedItem, "\(name) stands twice in the list", at: item.range,
        notes: [.init("it stands here first", at: other)]))
  }
}
