public import LapelDiagnostics
public import LapelYAML

extension ShowLevel: NodeConvertible {
  public static var shape: Shape { .choice(allCases.map(\.rawValue)) }

  public static func read(_ node: Node, _ report: inout Report) -> ShowLevel? {
    if let level = ShowLevel(rawValue: node.text) { return level }
    report.add(Diagnostic(.unknownWord, "`\(node.text)` is no level", at: node.range))
    return nil
  }

  public var tree: Tree? { .text(rawValue) }
}
