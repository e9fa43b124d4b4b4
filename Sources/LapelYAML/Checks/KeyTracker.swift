/// Tells keys from values and items while the nodes of a store are looked at in order.
struct KeyTracker {
  enum Role { case key, value, item }

  private let store: NodeStore
  /// The open collections: where each ends, whether it is a mapping, and whether its next child is a key.
  private var open: [(end: Int, isMapping: Bool, isKeyNext: Bool)] = []

  init(_ store: NodeStore) { self.store = store }

  /// What the node at the index is; the indices must be asked for one after the other.
  mutating func role(of index: Int) -> Role {
    while let last = open.last, last.end <= index { open.removeLast() }
    let role: Role
    if let last = open.last, last.isMapping {
      role = last.isKeyNext ? .key : .value
      open[open.count - 1].isKeyNext.toggle()
    } else {
      role = .item
    }
    let node = store.nodes[index]
    if node.meta.isCollection, !node.meta.has(.displaced) {
      open.append((Int(node.link), node.meta.kind == .mapping, true))
    }
    return role
  }
}

extension NodeStore {
  /// Whether a key, not an item or a value, has nothing as its value.
  func isEmptyPair(_ key: Int) -> Bool {
    let value = after(key)
    guard value < nodes.count else { return false }
    let node = nodes[value]
    return node.meta.kind == .scalar && node.start == node.end && !node.meta.has(.hasProperties)
  }
}
