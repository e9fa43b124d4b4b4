import LapelYAML

/// Collects pairs, leaving out missing values.
struct Pairs {
  private(set) var pairs: [Tree.Pair] = []

  mutating func add(_ key: String, _ text: String?) { add(key, text.map { .text($0) }) }

  mutating func add(_ key: String, _ tree: Tree?) {
    guard let tree, !pairs.contains(where: { $0.key == key }) else { return }
    pairs.append(Tree.Pair(key, tree))
  }

  /// Adds a list unless it is empty.
  mutating func add(_ key: String, list texts: [String]) {
    if !texts.isEmpty { add(key, .list(texts.map { .text($0) })) }
  }
}
