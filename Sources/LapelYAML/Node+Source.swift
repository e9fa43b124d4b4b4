extension Node {
  /// The node's bytes in its file as they are, with quotes, brackets and all.
  public var sourceText: String {
    let range = store.nodes[place].range
    return String(decoding: store.source[range], as: UTF8.self)
  }

  /// Whether it is written with braces; a pair without braces inside brackets is not.
  public var isInBraces: Bool {
    let range = store.nodes[place].range
    return isFlow && !range.isEmpty && store.source[range.lowerBound] == UInt8(ascii: "{")
  }

  /// Whether it begins and ends on the same line of its file.
  public var isOnOneLine: Bool {
    let range = store.nodes[place].range
    return !store.source[range].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// A hash of its bytes, equal for nodes that are written alike.
  public var sourceHash: Int {
    var hasher = Hasher()
    store.source.withUnsafeBytes { bytes in
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[store.nodes[place].range]))
    }
    return hasher.finalize()
  }
}
