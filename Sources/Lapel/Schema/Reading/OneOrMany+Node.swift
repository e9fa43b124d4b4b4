public import LapelDiagnostics
public import LapelYAML

extension OneOrMany: NodeConvertible where Value: NodeConvertible {
  public static var shape: Shape { .oneOrMany(Value.shape) }
  public static var absent: OneOrMany<Value>? { OneOrMany([]) }

  public static func read(_ node: Node, _ report: inout Report) -> OneOrMany<Value>? {
    if node.kind == .sequence { return [Value].read(node, &report).map(OneOrMany.init) }
    return Value.read(node, &report).map { OneOrMany([$0]) }
  }

  public var tree: Tree? { values.count == 1 ? values[0].tree : values.tree }

  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    values.collect(into: &leaves, context)
  }

  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    values.isVisible(at: level, context)
  }

  public func changed(by change: ValueChange, _ context: ValueContext) -> OneOrMany<Value>? {
    values.changed(by: change, context).map(OneOrMany.init)
  }
}
