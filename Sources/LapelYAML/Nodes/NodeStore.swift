import LapelDiagnostics

/// The flat store behind every `Node` of a file.
final class NodeStore: Sendable {
  let source: [UInt8]
  let file: FileID
  let nodes: [RawNode]
  let properties: [Properties]
  let displaced: [UInt32: Displaced]
  let anchors: [Anchor]
  let documents: [RawDocument]
  let comments: [Range<UInt32>]
  /// The offsets of byte order marks that begin documents.
  let marks: [Int]
  /// Whether `<<` merges, as in career files.
  let merges: Bool
  /// The keys of large mappings, for lookups.
  let tables: [Int: NameTable]
  /// The mappings that have a `<<`.
  let merging: Set<Int>

  init(
    source: [UInt8], file: FileID, nodes: [RawNode], properties: [Properties], displaced: [UInt32: Displaced],
    anchors: [Anchor], documents: [RawDocument], comments: [Range<UInt32>], marks: [Int], merges: Bool,
    tables: [Int: NameTable] = [:], merging: Set<Int> = []
  ) {
    self.source = source
    self.file = file
    self.nodes = nodes
    self.properties = properties
    self.displaced = displaced
    self.anchors = anchors
    self.documents = documents
    self.comments = comments
    self.marks = marks
    self.merges = merges
    self.tables = tables
    self.merging = merging
  }

  /// The same store with what was found out about its mappings.
  convenience init(_ store: NodeStore, tables: [Int: NameTable], merging: Set<Int>) {
    self.init(
      source: store.source, file: store.file, nodes: store.nodes, properties: store.properties,
      displaced: store.displaced, anchors: store.anchors, documents: store.documents,
      comments: store.comments,
      marks: store.marks, merges: store.merges, tables: tables, merging: merging)
  }

  // MARK: - Structure

  /// The range from the first child's index to the index after the last descendant.
  func children(_ index: Int) -> Range<Int> {
    let node = nodes[index]
    guard node.meta.isCollection else { return 0..<0 }
    if node.meta.has(.displaced), let range = displaced[UInt32(index)]?.children { return range }
    return index + 1..<Int(node.link)
  }

  /// The index after a node and its descendants.
  @inline(__always)
  func after(_ index: Int) -> Int {
    nodes[index].meta.isCollection ? Int(nodes[index].link) : index + 1
  }

  /// The node that an alias means; the index itself for anything else, and for an alias that means nothing.
  func resolved(_ index: Int) -> Int {
    guard nodes[index].meta.kind == .alias, nodes[index].link != RawNode.noAnchor else { return index }
    return target(of: anchors[Int(nodes[index].link)])
  }

  func target(of anchor: Anchor) -> Int {
    let index = Int(anchor.node)
    // The anchor may belong to a key that was replaced by its mapping.
    if nodes[index].meta.has(.displaced), let first = displaced[UInt32(index)]?.children?.lowerBound,
      first != index + 1, properties(of: index)?.anchor != anchor.name
    {
      return first
    }
    return index
  }

  func properties(of index: Int) -> Properties? {
    let meta = nodes[index].meta
    if meta.has(.displaced), let place = displaced[UInt32(index)] {
      return place.properties.map { properties[$0] }
    }
    guard meta.has(.hasProperties), let place = properties.index(of: index) else { return nil }
    return properties[place]
  }

  // MARK: - Content

  func range(_ index: Int) -> SourceRange { SourceRange(file, nodes[index].range) }

  func text(_ index: Int) -> String {
    guard nodes[index].meta.kind == .scalar else { return "" }
    return ScalarText(nodes[index]).string(in: source)
  }

  func tag(_ index: Int) -> String? {
    guard let tag = properties(of: index)?.tag else { return nil }
    return resolvedTag(Int(tag.lowerBound)..<Int(tag.upperBound), of: index)
  }

  func anchor(_ index: Int) -> String? {
    guard let anchor = properties(of: index)?.anchor else { return nil }
    return String(decoding: source[Int(anchor.lowerBound) + 1..<Int(anchor.upperBound)], as: UTF8.self)
  }

  /// The document that a node belongs to.
  func document(of index: Int) -> RawDocument {
    var (low, high) = (0, documents.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if documents[middle].root <= index { low = middle } else { high = middle }
    }
    return documents[low]
  }
}
