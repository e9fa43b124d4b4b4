/// A few keys, prepared so that nodes can be looked up among them by their bytes.
public struct KeySet: Sendable {
  private let keys: [[UInt8]]
  /// The indices of the keys of each length.
  private let byLength: [[Int]]

  /// - Parameter keys: the keys; of two equal ones the first counts.
  public init(_ keys: [String]) {
    self.keys = keys.map { Array($0.utf8) }
    var byLength: [[Int]] = []
    for (index, key) in self.keys.enumerated() {
      while byLength.count <= key.count { byLength.append([]) }
      byLength[key.count].append(index)
    }
    self.byLength = byLength
  }

  /// The index of the key that the node is; nil when it is none of them.
  public func index(of node: Node) -> Int? {
    let raw = node.store.nodes[node.index]
    guard raw.meta.kind == .scalar else { return nil }
    guard let range = ScalarText(raw).verbatim else {
      let text = Array(node.text.utf8)
      return keys.firstIndex(of: text)
    }
    guard range.count < byLength.count else { return nil }
    let source = node.store.source
    return byLength[range.count].first { source[range].elementsEqual(keys[$0]) }
  }
}
