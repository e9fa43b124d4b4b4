public import LapelDiagnostics
public import LapelYAML

extension Origin: NodeConvertible {
  public static var shape: Shape { .record("", []) }
  public static var absent: Origin? { Origin.none }
  public static func read(_ node: Node, _ report: inout Report) -> Origin? { Origin(node.range) }
  public var tree: Tree? { nil }
}
