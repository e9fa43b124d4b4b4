/// Appending to the store, and opening and closing collections.
extension Parser {
  mutating func append(_ meta: RawNode.Meta, _ range: Range<Int>, _ own: Properties, link: UInt32 = 0) {
    var node = RawNode(meta, range)
    node.link = link
    if !own.isEmpty {
      node.meta |= .hasProperties
      record(own, for: nodes.count)
    }
    nodes.append(node)
    lastEnd = range.upperBound
  }

  /// Appends an empty node: YAML 1.2.2 §7.2, `e-node`.
  mutating func appendEmpty(_ own: Properties = .none) {
    let end = lastEnd
    append(.scalar, end..<end, own)
  }

  private mutating func record(_ own: Properties, for index: Int) {
    var own = own
    own.node = UInt32(index)
    properties.append(own)
    if let anchor = own.anchor { define(anchor, index) }
  }

  private mutating func define(_ name: Range<UInt32>, _ index: Int) {
    let anchor = Anchor(name: name, node: UInt32(index))
    let bare = anchor.nameWithoutMark
    do {
      // The copy must be gone before the array grows.
      let (known, bytes) = (anchors, bytes)
      anchorNames.set(known.count, hash: NameTable.hash(bytes.slice(bare))) {
        bytes.equal(known[$0].nameWithoutMark, bare)
      }
    }
    anchors.append(anchor)
  }

  /// Opens a collection; its first child follows.
  mutating func open(
    _ kind: Frame.Kind, at start: Int, indent: Int, own: Properties
  ) {
    let meta: RawNode.Meta
    switch kind {
    case .blockSequence: meta = .sequence
    case .blockMapping: meta = .mapping
    case .flowSequence: meta = .sequence | .flow
    case .flowMapping, .flowPair: meta = .mapping | .flow
    }
    stack.append(Frame(kind, node: nodes.count, indent: indent, line: lineStart))
    append(meta, start..<start, own)
  }

  /// Closes the innermost collection.
  mutating func close(end: Int) {
    let frame = stack.removeLast()
    nodes[frame.node].end = UInt32(end)
    if nodes[frame.node].meta.has(.displaced), let place = displaced[UInt32(frame.node)],
      let first = place.children
    {
      displaced[UInt32(frame.node)]!.children = first.lowerBound..<nodes.count
    }
    nodes[frame.node].link = UInt32(nodes.count)
    lastEnd = end
  }

  /// Makes the collection at `index`, just closed, the first key of a new mapping that replaces it.
  mutating func wrapInMapping(_ index: Int, kind: Frame.Kind, indent: Int, line: Int, own: Properties) {
    let last = nodes.count
    var key = nodes[index]
    let inner = displaced[UInt32(index)]
    displaced[UInt32(last)] = Displaced(
      children: inner?.children ?? index + 1..<last,
      properties: inner?.properties ?? propertyIndex(of: index))
    key.meta |= .displaced
    key.link = UInt32(last + 1)

    var mapping = RawNode(kind == .blockMapping ? .mapping : .mapping | .flow, key.range)
    mapping.meta |= .displaced
    var place = Displaced(children: last..<last)
    if !own.isEmpty {
      mapping.meta |= .hasProperties
      place.properties = properties.count
      var own = own
      own.node = UInt32(last)
      properties.append(own)
      if let anchor = own.anchor { define(anchor, index) }
    }
    displaced[UInt32(index)] = place
    nodes[index] = mapping
    nodes.append(key)
    stack.append(Frame(kind, node: index, indent: indent, line: line))
  }

  /// Adds properties to a collection that is already closed.
  mutating func add(_ own: Properties, to index: Int) {
    guard !own.isEmpty else { return }
    nodes[index].meta |= .hasProperties | .displaced
    var place = displaced[UInt32(index)] ?? Displaced(children: index + 1..<Int(nodes[index].link))
    var all = own
    if let before = place.properties ?? propertyIndex(of: index) {
      all.anchor = properties[before].anchor ?? own.anchor
      all.tag = properties[before].tag ?? own.tag
    }
    all.node = UInt32(nodes.count - 1)
    place.properties = properties.count
    properties.append(all)
    displaced[UInt32(index)] = place
    if let anchor = own.anchor { define(anchor, index) }
  }

  private func propertyIndex(of index: Int) -> Int? {
    guard nodes[index].meta.has(.hasProperties) else { return nil }
    return properties.index(of: index)
  }
}

extension [Properties] {
  /// The index of a node's properties; they are in the order of their nodes; nil when it has none.
  func index(of node: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].node) < node { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].node == node ? low : nil
  }
}
