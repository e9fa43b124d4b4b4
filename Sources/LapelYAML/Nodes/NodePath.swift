import LapelDiagnostics

/// One step from a node of a file to a node inside it.
package struct NodeStep: Sendable {
  /// The node that the step leads to.
  package let node: Node
  /// The key before the node; nil for an item of a list, a document's root, and a key itself.
  package let key: Node?
  /// Whether the node is the key of a pair.
  package let isKey: Bool
  /// The index in the list, from 0; nil when the node is not an item.
  package let position: Int?
}

extension NodeStep {
  /// The step from this node to the node around a byte; nil when the byte is in none inside it.
  func step(to offset: Int) -> NodeStep? {
    guard !isKey, !node.isAlias else { return nil }
    switch node.kind {
    case .scalar: return nil
    case .sequence:
      var (position, found) = (0, NodeStep?.none)
      for item in node.items {
        if item.range.bytes.lowerBound > offset { break }
        if item.holds(offset) { found = NodeStep(node: item, key: nil, isKey: false, position: position) }
        position += 1
      }
      return found
    case .mapping:
      var found: NodeStep?
      for (key, value) in node.pairs where node.encloses(key) {
        if key.holds(offset) { return NodeStep(node: key, key: nil, isKey: true, position: nil) }
        if value.holds(offset), node.encloses(value) {
          found = NodeStep(node: value, key: key, isKey: false, position: nil)
        }
      }
      return found
    }
  }
}

extension Node {
  /// Whether another node is inside this one; what a merge key brings in is not.
  package func encloses(_ inner: Node) -> Bool {
    let (outer, inner) = (range.bytes, inner.range.bytes)
    return outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  func holds(_ offset: Int) -> Bool {
    range.bytes.lowerBound <= offset && offset <= range.bytes.upperBound
  }

  /// The bytes of a scalar's text in the file, without its quotes; nil when the text is not written literally.
  package var verbatimRange: Range<Int>? {
    let raw = store.nodes[index]
    guard raw.meta.kind == .scalar, !isAlias else { return nil }
    return ScalarText(raw).verbatim
  }
}
