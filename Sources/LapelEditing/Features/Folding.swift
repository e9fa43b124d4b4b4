import LapelDiagnostics
import LapelYAML

/// Lines that can be folded under their first one.
enum Folding {
  /// The first and last lines of each fold, from 0, in order.
  static func folds(of file: FileID, _ snapshot: CareerSnapshot) -> [ClosedRange<Int>] {
    guard let yaml = snapshot.yaml(file) else { return [] }
    let (places, bytes) = (snapshot.places(file), snapshot.bytes(of: file))
    var folds: Set<ClosedRange<Int>> = []
    func add(_ start: Int, _ node: Node) {
      // A long text ends with its line break.
      var end = node.range.bytes.upperBound
      while end > node.range.bytes.lowerBound, [0x0A, 0x0D, 0x20].contains(bytes[end - 1]) { end -= 1 }
      let (first, last) = (places.position(of: start).line, places.position(of: max(start, end)).line)
      if first < last { folds.insert(first...last) }
    }
    var open = yaml.documents
    while let node = open.popLast() {
      if node.isAlias { continue }
      for (key, value) in node.pairs where node.encloses(key) && node.encloses(value) {
        add(key.range.bytes.lowerBound, value)
        if value.kind != .scalar { open.append(value) }
      }
      for item in node.items where node.encloses(item) {
        add(item.range.bytes.lowerBound, item)
        if item.kind != .scalar { open.append(item) }
      }
    }
    return folds.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
