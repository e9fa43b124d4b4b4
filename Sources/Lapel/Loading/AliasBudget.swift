import LapelYAML

/// How much a document is when its aliases are written out: a few lines must not stand for billions.
enum AliasBudget {
  private static let limit = 2_000_000

  static func isExceeded(by root: Node) -> Bool {
    var count = 0
    var open: [Node] = [root]
    while let node = open.popLast() {
      count += 1
      if count > limit { return true }
      switch node.kind {
      case .scalar: break
      case .sequence: for item in node.items { open.append(item) }
      case .mapping:
        for (key, value) in node.pairs {
          open.append(key)
          open.append(value)
        }
      }
      if open.count > limit { return true }
    }
    return false
  }
}
