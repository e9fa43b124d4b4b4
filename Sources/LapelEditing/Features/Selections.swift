import LapelDiagnostics
import LapelYAML

/// The selections that grow around a place: the part, the value, its pair, the list, the entry, the file.
enum Selections {
  /// The ranges from the innermost to the whole file, each larger than the one before.
  static func ranges(around offset: Int, in file: FileID, _ snapshot: CareerSnapshot) -> [Range<Int>] {
    let whole = 0..<snapshot.bytes(of: file).count
    var ranges = [whole]
    func add(_ range: Range<Int>) {
      guard let last = ranges.last, range != last, last.lowerBound <= range.lowerBound,
        range.upperBound <= last.upperBound, range.lowerBound <= offset, offset <= range.upperBound
      else { return }
      ranges.append(range)
    }
    let path = snapshot.yaml(file)?.path(at: offset) ?? []
    for (index, step) in path.enumerated() {
      if let key = step.key { add(key.range.bytes.lowerBound..<step.node.range.bytes.upperBound) }
      if step.isKey, index > 0 {
        let pair = path[index - 1].node.pairs.first { $0.key.range == step.node.range }
        if let pair { add(pair.key.range.bytes.lowerBound..<pair.value.range.bytes.upperBound) }
      }
      add(step.node.range.bytes)
      if let inner = step.node.verbatimRange { add(inner) }
    }
    if let mention = snapshot.mention(at: offset, in: file) { add(mention.range) }
    return ranges.reversed()
  }
}
