public import LapelDiagnostics
public import LapelYAML

extension Origin: NodeConvertible {
  /// No shape: an origin is where a record is, and never written.
  public static var shape: Shape { .record("", []) }
  /// `.none`.
  public static var absent: Origin? { Origin.none }
  /// The place of the node.
  public static func read(_ node: Node, _ report: inout Report) -> Origin? { Origin(node.range) }
  /// nil: it is never written.
  public var tree: Tree? { nil }
}
