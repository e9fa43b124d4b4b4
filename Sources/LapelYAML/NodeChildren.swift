/// The items of a sequence.
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

  /// How many are left; it takes a step for each.
  public var count: Int {
    var rest = self
    var count = 0
    while rest.next() != nil { count += 1 }
    return count
  }

  public mutating func next() -> Node? {
    guard index < end else { return nil }
    defer { index = store.after(index) }
    return Node(store, index)
  }
}

/// The pairs of a mapping.
public struct NodePairs: Sequence, IteratorProtocol, Sendable {
  private let store: NodeStore
  private var index: Int
  private let end: Int

  init(_ node: Node) {
    store = node.store
    let range = node.kind == .mapping ? node.store.children(node.index) : 0..<0
    index = range.lowerBound
    end = range.upperBound
  }

  /// How many are left; it takes a step for each.
  public var count: Int {
    var rest = self
    var count = 0
    while rest.next() != nil { count += 1 }
    return count
  }

  public mutating func next() -> (key: Node, value: Node)? {
    guard index < end else { return nil }
    let value = store.after(index)
    guard value < end else { return nil }
    defer { index = store.after(value) }
    return (Node(store, index), Node(store, value))
  }
}
