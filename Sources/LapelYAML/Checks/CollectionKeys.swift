/// Keys that are lists or mappings, written so that equal keys are equal texts: YAML 1.2.2 §3.2.1.3.
extension NodeStore {
  /// The same text for equal nodes; nil for nodes that are too large or deep to compare, since keys can be inside keys,
  /// and all of them together must not take longer than the file is long.
  func comparable(_ index: Int) -> String? {
    var budget = 64
    return comparable(index, depth: 4, &budget)
  }

  private func comparable(_ index: Int, depth: Int, _ budget: inout Int) -> String? {
    budget -= 1
    let index = resolved(index)
    guard budget > 0, depth > 0, nodes[index].meta.isCollection || nodes[index].range.count <= 1024 else {
      return nil
    }
    switch nodes[index].meta.kind {
    case .sequence:
      return parts(of: index, depth: depth - 1, &budget).map { "[\($0.joined(separator: ","))]" }
    case .mapping:
      guard let parts = parts(of: index, depth: depth - 1, &budget) else { return nil }
      // The order of keys has no meaning: §3.2.1.1.
      let pairs = stride(from: 0, to: parts.count - 1, by: 2).map { "\(parts[$0]):\(parts[$0 + 1])" }
      return "{\(pairs.sorted().joined(separator: ","))}"
    default:
      let text = text(index)
      return "\(merges || isText(index) ? "text" : "plain")\(text.utf8.count) \(text)"
    }
  }

  private func parts(of index: Int, depth: Int, _ budget: inout Int) -> [String]? {
    let range = children(index)
    var parts: [String] = []
    var child = range.lowerBound
    while child < range.upperBound {
      guard let part = comparable(child, depth: depth, &budget) else { return nil }
      parts.append(part)
      child = after(child)
    }
    return parts
  }
}
