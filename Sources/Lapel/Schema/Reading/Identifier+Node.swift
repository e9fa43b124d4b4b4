public import LapelDiagnostics
public import LapelYAML

extension Identifier: NodeConvertible {
  public static var shape: Shape { .text("an id") }

  public static func read(_ node: Node, _ report: inout Report) -> Identifier? {
    guard node.kind == .scalar else {
      report.add(Diagnostic(.wrongShape, "expected an id", at: node.range))
      return nil
    }
    return Identifier(node.text, Origin(node.range))
  }

  public var tree: Tree? { .text(text) }
}
