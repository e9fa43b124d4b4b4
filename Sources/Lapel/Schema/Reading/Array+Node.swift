public import LapelDiagnostics
public import LapelYAML

extension Array: NodeConvertible where Element: NodeConvertible {
  public static var shape: Shape { .list(Element.shape) }
  public static var absent: [Element]? { [] }

  public static func read(_ node: Node, _ report: inout Report) -> [Element]? {
    guard node.kind == .sequence else {
      report.add(Diagnostic(.wrongShape, "expected a list", at: node.range))
      return nil
    }
    return node.items.compactMap { item in item.isEmpty ? nil : Element.read(item, &report) }
  }

  public var tree: Tree? { isEmpty ? nil : .list(compactMap(\.tree)) }
}
