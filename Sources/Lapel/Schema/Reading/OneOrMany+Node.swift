public import LapelDiagnostics
public import LapelYAML

extension OneOrMany: NodeConvertible where Value: NodeConvertible {
  /// A value, or a list of them.
  public static var shape: Shape { .oneOrMany(Value.shape) }
  /// None at all.
  public static var absent: OneOrMany<Value>? { OneOrMany([]) }

  /// A list as a list, anything else as the one value.
  public static func read(_ node: Node, _ report: inout Report) -> OneOrMany<Value>? {
    if node.kind == .sequence { return [Value].read(node, &report).map(OneOrMany.init) }
    return Value.read(node, &report).map { OneOrMany([$0]) }
  }

  /// One value alone, several as a list.
  public var tree: Tree? { values.count == 1 ? values[0].tree : values.tree }

  /// Every value, in order.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    values.collect(into: &leaves, context)
  }

  /// Whether no value is over the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    values.isVisible(at: level, context)
  }

  /// The values that are kept; none of them is empty, not nil.
  public func changed(by change: ValueChange, _ context: ValueContext) -> OneOrMany<Value>? {
    values.changed(by: change, context).map(OneOrMany.init)
  }
}
