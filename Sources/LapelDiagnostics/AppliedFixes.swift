/// The fixes of one file that can be applied together, and the file as it reads afterwards.
///
/// A fix is applied whole or not at all; one that changes what an earlier one changes is left for the next
/// run.
public struct AppliedFixes: Sendable {
  /// The problems whose fixes are applied, in order of place.
  public private(set) var applied: [Diagnostic] = []
  /// The problems whose fixes would change what another fix changes.
  public private(set) var skipped: [Diagnostic] = []

  private var edits: [Diagnostic.Edit] = []

  /// - Parameter diagnostics: problems of any files; those without a fix in this file are ignored.
  public init(_ diagnostics: [Diagnostic], in file: FileID) {
    let candidates = diagnostics.enumerated().compactMap { index, diagnostic in
      diagnostic.fix.flatMap { fix -> (Diagnostic, [Diagnostic.Edit], Int, Int)? in
        let edits = fix.edits.sorted { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }
        guard let first = edits.first, edits.allSatisfy({ $0.range.file == file }) else { return nil }
        return (diagnostic, edits, first.range.bytes.lowerBound, index)
      }
    }
    var taken: [Diagnostic.Edit] = []
    for (diagnostic, edits, _, _) in candidates.sorted(by: { ($0.2, $0.3) < ($1.2, $1.3) }) {
      // Two problems may have the same fix.
      let new = edits.filter { !Self.contains(taken, $0) }
      let isFree = new.allSatisfy { !Self.touches(taken, $0) } && !Self.overlap(new)
      if isFree {
        applied.append(diagnostic)
        for edit in new { taken.insert(edit, at: Self.place(taken, edit)) }
      } else {
        skipped.append(diagnostic)
      }
    }
    edits = taken
  }

  /// Applies the fixes to the file's bytes; everything outside the edits stays as it is.
  public func apply(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    for edit in edits {
      let start = min(max(edit.range.bytes.lowerBound, at), bytes.count)
      result += bytes[at..<start]
      result += edit.text.utf8
      at = min(max(edit.range.bytes.upperBound, start), bytes.count)
    }
    return result + bytes[at...]
  }

  /// The index of the first edit, in order of place, that does not begin before this one.
  private static func place(_ edits: [Diagnostic.Edit], _ edit: Diagnostic.Edit) -> Int {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.bytes.lowerBound < edit.range.bytes.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private static func contains(_ edits: [Diagnostic.Edit], _ edit: Diagnostic.Edit) -> Bool {
    let index = place(edits, edit)
    return index < edits.count && edits[index] == edit
  }

  private static func touches(_ edits: [Diagnostic.Edit], _ edit: Diagnostic.Edit) -> Bool {
    let index = place(edits, edit)
    let range = edit.range.bytes
    if index < edits.count {
      let next = edits[index].range.bytes
      if next.lowerBound == range.lowerBound || next.lowerBound < range.upperBound { return true }
    }
    return index > 0 && edits[index - 1].range.bytes.upperBound > range.lowerBound
  }

  private static func overlap(_ edits: [Diagnostic.Edit]) -> Bool {
    zip(edits, edits.dropFirst()).contains { a, b in
      a.range.bytes.upperBound > b.range.bytes.lowerBound
        || a.range.bytes.lowerBound == b.range.bytes.lowerBound
    }
  }
}
