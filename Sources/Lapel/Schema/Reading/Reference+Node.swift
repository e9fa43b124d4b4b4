public import LapelDiagnostics
public import LapelYAML

extension Reference: NodeConvertible {
  public static var shape: Shape { .text("an id, or a name that only one item bears") }

  public static func read(_ node: Node, _ report: inout Report) -> Reference? {
    guard node.kind == .scalar else {
      report.add(Diagnostic(.wrongShape, "expected an id or a name", at: node.range))
      return nil
    }
    return Reference(node.text, Origin(node.range))
  }

  public var tree: Tree? { .text(text) }
}
