import LapelDiagnostics

/// Reports aliases that mean nothing, mean themselves, or would make the document too large.
///
/// Aliases share what they mean, and nothing is copied. Readers of the tree still walk through them, so
/// their number must be limited.
extension Parser {
  /// The most bytes of text and structure that aliases may stand for in all.
  static let aliasLimit = 16 << 20

  /// Reports what is wrong with aliases, and makes those that cannot be followed mean nothing.
  mutating func checkAliases() {
    guard let first = nodes.firstIndex(where: { $0.meta.kind == .alias }) else { return }
    // The size of everything before a node, with aliases followed.
    var sizes = [Int](repeating: 0, count: nodes.count + 1)
    var total = 0
    var isFull = false
    for index in nodes.indices {
      sizes[index] = total
      total += 16
      let node = nodes[index]
      if index >= first, node.meta.kind == .alias {
        total += sizeOfAlias(index, sizes, &isFull)
      } else if node.meta.kind == .scalar {
        total += Int(node.end - node.start)
      }
    }
  }

  private mutating func sizeOfAlias(_ index: Int, _ sizes: [Int], _ isFull: inout Bool) -> Int {
    let range = nodes[index].range
    guard nodes[index].link != RawNode.noAnchor else {
      let name = excerpt(range.lowerBound + 1..<range.upperBound)
      report(
        .undefinedAlias, "there is no `&\(name)` before this line for `*\(name)` to repeat", at: range,
        hints: ["to write a text that begins with `*`, put it in quotes"], fix: quoting(range))
      return 0
    }
    let target = span(of: anchors[Int(nodes[index].link)])
    if target.upperBound > index {
      report(
        .aliasCycle, "`\(excerpt(range))` stands inside the value it repeats", at: range,
        notes: [
          Diagnostic.Note(
            "the value begins here",
            at: place(
              nodes[target.lowerBound].range.lowerBound..<nodes[target.lowerBound].range.lowerBound + 1))
        ])
      nodes[index].link = RawNode.noAnchor
      return 0
    }
    let size = sizes[target.upperBound] - sizes[target.lowerBound]
    aliasSize += size
    guard aliasSize > Parser.aliasLimit else { return size }
    if !isFull {
      isFull = true
      report(
        .aliasesTooLarge, "with `\(excerpt(range))` the references of this file stand for more than 16 MiB",
        at: range,
        hints: ["write the values out, or repeat smaller ones"])
    }
    nodes[index].link = RawNode.noAnchor
    return 0
  }

  /// The indices of the node that an anchor names and of all its descendants.
  private func span(of anchor: Anchor) -> Range<Int> {
    let index = Int(anchor.node)
    let node = nodes[index]
    guard node.meta.isCollection else { return index..<index + 1 }
    if node.meta.has(.displaced), let place = displaced[UInt32(index)], let children = place.children,
      children.lowerBound != index + 1, place.properties.flatMap({ properties[$0].anchor }) != anchor.name
    {
      // The key that was replaced by its mapping: its children come before it.
      return index + 1..<children.lowerBound + 1
    }
    return index..<Int(node.link)
  }
}
