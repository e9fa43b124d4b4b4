/// Tells keys from values and items while the nodes of a store are visited in order.
struct KeyTracker {
  enum Role { case key, value, item }

  private let store: NodeStore
  /// The open collections: where each ends, whether it is a mapping, and whether its next child is a key.
  private var open: [(start: Int, end: Int, isMapping: Bool, isFlow: Bool, isKeyNext: Bool)] = []
  /// Whether the last visited node is directly inside brackets.
  private(set) var isInBrackets = false
  /// Whether it is directly inside brackets or braces.
  private(set) var isInFlow = false
  /// Whether it is the only node there.
  private(set) var isAloneInBrackets = false

  init(_ store: NodeStore) { self.store = store }

  /// The role of the node at the index; the indices must be visited one after the other.
  mutating func role(of index: Int) -> Role {
    while let last = open.last, last.end <= index { open.removeLast() }
    let role: Role
    isInFlow = open.last?.isFlow ?? false
    isInBrackets = open.last.map { !$0.isMapping && $0.isFlow } ?? false
    isAloneInBrackets =
      isInBrackets && index == open[open.count - 1].start + 1
      && store.after(index) == open[open.count - 1].end
    if let last = open.last, last.isMapping {
      role = last.isKeyNext ? .key : .value
      open[open.count - 1].isKeyNext.toggle()
    } else {
      role = .item
    }
    let node = store.nodes[index]
    if node.meta.isCollection {
      // What belongs to a mapping whose first key is a collection is not distinguished.
      let isMapping = node.meta.kind == .mapping && store.children(index).lowerBound == index + 1
      open.append((index, Int(node.link), isMapping, node.meta.has(.flow), true))
    }
    return role
  }
}

extension NodeStore {
  /// Whether a key, not an item or a value, has an empty value.
  func isEmptyPair(_ key: Int) -> Bool {
    let value = after(key)
    guard value < nodes.count else { return false }
    let node = nodes[value]
    return node.meta.kind == .scalar && node.start == node.end && !node.meta.has(.hasProperties)
  }
}
