import LapelYAML

/// Pairs being gathered; what is not there is left out.
struct Pairs {
  private(set) var pairs: [Tree.Pair] = []

  mutating func add(_ key: String, _ text: String?) { add(key, text.map { .text($0) }) }

  mutating func add(_ key: String, _ tree: Tree?) {
    guard let tree, !pairs.contains(where: { $0.key == key }) else { return }
    pairs.append(Tree.Pair(key, tree))
  }

  /// A list, where it holds anything.
  mutating func add(_ key: String, list texts: [String]) {
    if !texts.isEmpty { add(key, .list(texts.map { .text($0) })) }
  }
}
