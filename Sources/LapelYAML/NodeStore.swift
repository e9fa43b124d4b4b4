import LapelDiagnostics

/// The flat store behind every `Node` of a file.
final class NodeStore: Sendable {
  func kind(_ index: Int) -> Node.Kind { .scalar }
  func range(_ index: Int) -> SourceRange { SourceRange(FileID(0), 0..<0) }
  func text(_ index: Int) -> String { "" }
  func style(_ index: Int) -> Node.ScalarStyle { .plain }
  func isFlow(_ index: Int) -> Bool { false }
  func tag(_ index: Int) -> String? { nil }
  func anchor(_ index: Int) -> String? { nil }
  func isEmptyScalar(_ index: Int) -> Bool { false }
  func value(of key: String, in index: Int) -> Node? { nil }
}

public struct NodeItems: Sequence, IteratorProtocol, Sendable {
  let node: Node
  public var count: Int { 0 }
  public mutating func next() -> Node? { nil }
}

public struct NodePairs: Sequence, IteratorProtocol, Sendable {
  let node: Node
  public var count: Int { 0 }
  public mutating func next() -> (key: Node, value: Node)? { nil }
}
