extension NodeStore {
  /// Makes the store from what a parser has read.
  convenience init(source: [UInt8], parser: borrowing Parser) {
    self.init(
      source: source, file: parser.file, nodes: parser.nodes, properties: parser.properties,
      displaced: parser.displaced, anchors: parser.anchors, documents: parser.documents,
      comments: parser.comments, marks: parser.marks, merges: parser.mode == .career)
  }
}
