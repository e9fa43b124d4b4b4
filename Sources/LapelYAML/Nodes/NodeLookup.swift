extension NodeStore {
  /// The value of the first pair with this key, in career files also of what `<<` merges; nil when there is none.
  func value(of key: String, in mapping: Int) -> Node? {
    guard nodes[mapping].meta.kind == .mapping else { return nil }
    var key = key
    return key.withUTF8 { name in
      if let found = find(name, in: mapping) { return Node(self, found) }
      guard merging.contains(mapping) else { return nil }
      for merged in mergedMappings(of: mapping) {
        if let found = find(name, in: merged) { return Node(self, found) }
      }
      return nil
    }
  }

  private func find(_ key: UnsafeBufferPointer<UInt8>, in mapping: Int) -> Int? {
    if let table = tables[mapping] {
      return table.number(hash: NameTable.hash(key), isSame: { matches(resolved($0), key) }).map(after)
    }
    let range = children(mapping)
    var index = range.lowerBound
    while index < range.upperBound {
      let value = after(index)
      if matches(resolved(index), key) { return value }
      index = after(value)
    }
    return nil
  }

  func matches(_ index: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let node = nodes[index]
    guard node.meta.kind == .scalar else { return false }
    if let range = ScalarText(node).verbatim {
      return range.count == key.count && source[range].elementsEqual(key)
    }
    return ScalarText(node).string(in: source).utf8.elementsEqual(key)
  }

  /// The mappings that `<<` merges into this one, nearest first, each once.
  func mergedMappings(of mapping: Int) -> [Int] {
    var found: [Int] = []
    var waiting = directlyMerged(into: mapping)
    var seen: Set<Int> = [mapping]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      found.append(next)
      waiting.append(contentsOf: directlyMerged(into: next))
    }
    return found
  }

  /// The mappings directly after `<<`, one or a list of them, the last first.
  private func directlyMerged(into mapping: Int) -> [Int] {
    guard merging.contains(mapping) else { return [] }
    var found: [Int] = []
    let range = children(mapping)
    var index = range.lowerBound
    while index < range.upperBound {
      let value = after(index)
      if isMergeKey(index) {
        let target = resolved(value)
        if nodes[target].meta.kind == .mapping {
          found.append(target)
        } else if nodes[target].meta.kind == .sequence {
          let items = children(target)
          var item = items.lowerBound
          while item < items.upperBound {
            if nodes[resolved(item)].meta.kind == .mapping { found.append(resolved(item)) }
            item = after(item)
          }
        }
      }
      index = after(value)
    }
    return found.reversed()
  }

  /// Whether the key is a plain `<<` in a career file.
  func isMergeKey(_ index: Int) -> Bool {
    let node = nodes[index]
    return merges && node.meta == .scalar && node.end - node.start == 2
      && source[Int(node.start)] == Byte.less
      && source[Int(node.start) + 1] == Byte.less
  }
}
