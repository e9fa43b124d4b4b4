/// The items of a sequence, as an iterator.
public struct NodeItems: Sequence, IteratorProtocol, Sendable {
  private let store: NodeStore
  private var index: Int
  private let end: Int

  init(_ node: Node) {
    store = node.store
    let range = node.kind == .sequence ? node.store.children(node.index) : 0..<0
    index = range.lowerBound
    end = range.upperBound
  }

  /// The number of items left, counted one by one.
  public var count: Int {
    var rest = self
    var count = 0
    while rest.next() != nil { count += 1 }
    return count
  }

  /// The next item, without advancing; nil after the last.
  public var first: Node? {
    var rest = self
    return rest.next()
  }

  /// Advances to the next item, in the order written; nil after the last.
  public mutating func next() -> Node? {
    guard index < end else { return nil }
    defer { index = store.after(index) }
    return Node(store, index)
  }
}

/// The pairs of a mapping, as an iterator; in career files, pairs merged by `<<` come after its own.
public struct NodePairs: Sequence, IteratorProtocol, Sendable {
  private let store: NodeStore
  private var index: Int
  private let end: Int
  private var merged: ArraySlice<MergedPair> = []

  init(_ node: Node) {
    store = node.store
    let range = node.kind == .mapping ? node.store.children(node.index) : 0..<0
    index = range.lowerBound
    end = range.upperBound
    if store.merging.contains(node.index) { merged = store.mergedPairs(of: node.index)[...] }
  }

  /// The number of pairs left, counted one by one.
  public var count: Int {
    var rest = self
    var count = 0
    while rest.next() != nil { count += 1 }
    return count
  }

  /// The next pair, without advancing; nil after the last.
  public var first: (key: Node, value: Node)? {
    var rest = self
    return rest.next()
  }

  /// Advances to the next pair, in the order written, then to merged ones; nil after the last.
  public mutating func next() -> (key: Node, value: Node)? {
    while index < end {
      let key = index
      let value = store.after(key)
      guard value < end else { break }
      index = store.after(value)
      if !store.isMergeKey(key) { return (Node(store, key), Node(store, value)) }
    }
    return merged.popFirst().map { (Node(store, $0.key), Node(store, $0.value)) }
  }
}

/// A pair that comes from another mapping.
struct MergedPair: Sendable {
  let key: Int
  let value: Int
}

extension NodeStore {
  /// The pairs that `<<` brings into a mapping; they do not replace its own, or earlier merged ones.
  fileprivate func mergedPairs(of mapping: Int) -> [MergedPair] {
    var pairs: [MergedPair] = []
    var seen: Set<String> = []
    for source in [mapping] + mergedMappings(of: mapping) {
      let range = children(source)
      var key = range.lowerBound
      while key < range.upperBound {
        let value = after(key)
        if !isMergeKey(key), seen.insert(text(resolved(key))).inserted, source != mapping {
          pairs.append(MergedPair(key: key, value: value))
        }
        key = after(value)
      }
    }
    return pairs
  }
}
