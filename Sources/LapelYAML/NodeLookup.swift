extension NodeStore {
  /// The value of the first pair with this key.
  func value(of key: String, in mapping: Int) -> Node? {
    guard nodes[mapping].meta.kind == .mapping else { return nil }
    var key = key
    let found = key.withUTF8 { find($0, in: mapping) }
    return found.map { Node(self, $0) }
  }

  private func find(_ key: UnsafeBufferPointer<UInt8>, in mapping: Int) -> Int? {
    let range = children(mapping)
    var index = range.lowerBound
    while index < range.upperBound {
      let value = after(index)
      if matches(resolved(index), key) { return value }
      index = after(value)
    }
    return nil
  }

  private func matches(_ index: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let node = nodes[index]
    guard node.meta.kind == .scalar else { return false }
    if let range = ScalarText(node).verbatim {
      return range.count == key.count && source[range].elementsEqual(key)
    }
    return ScalarText(node).string(in: source).utf8.elementsEqual(key)
  }
}
