import LapelDiagnostics
import LapelYAML

/// The pairs of a mapping, those merged in by `<<` after its own, as most readers have it.
struct MappingPairs: Sequence {
  private var pairs: [(key: Node, value: Node)] = []
  /// How many pairs merging may bring, so that a few lines cannot make billions.
  private static let limit = 10_000

  init(of node: Node, _ report: inout Report) {
    var merged: [Node] = []
    for (key, value) in node.pairs {
      if key.isMergeKey { merged.append(value) } else { pairs.append((key, value)) }
    }
    if !merged.isEmpty { merge(merged, depth: 0, &report) }
  }

  func makeIterator() -> IndexingIterator<[(key: Node, value: Node)]> { pairs.makeIterator() }

  private mutating func merge(_ sources: [Node], depth: Int, _ report: inout Report) {
    var known = Set(pairs.map(\.key.text))
    for source in sources.flatMap({ $0.kind == .sequence ? Array($0.items) : [$0] }) {
      guard source.kind == .mapping, depth < 16, pairs.count < Self.limit else {
        report.add(
          Diagnostic(
            .wrongShape,
            source.kind == .mapping
              ? "`<<` merges too much" : "`<<` merges fields, such as `*name` of a mapping",
            at: source.range))
        continue
      }
      var inner: [Node] = []
      for (key, value) in source.pairs where pairs.count < Self.limit {
        if key.isMergeKey {
          inner.append(value)
        } else if known.insert(key.text).inserted {
          pairs.append((key, value))
        }
      }
      if !inner.isEmpty {
        merge(inner, depth: depth + 1, &report)
        known = Set(pairs.map(\.key.text))
      }
    }
  }
}

extension Node {
  fileprivate var isMergeKey: Bool { range.bytes.count == 2 && style == .plain && text == "<<" }
}
