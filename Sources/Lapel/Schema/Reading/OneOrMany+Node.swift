public import LapelDiagnostics
public import LapelYAML

extension OneOrMany: NodeConvertible where Value: NodeConvertible {
  /// A value, or a list of values.
  public static var shape: Shape { .oneOrMany(Value.shape) }
  /// No values.
  public static var absent: OneOrMany<Value>? { OneOrMany([]) }

  /// Reads a list as a list, and anything else as the only value.
  public static func read(_ node: Node, _ report: inout Report) -> OneOrMany<Value>? {
    if node.kind == .sequence { return [Value].read(node, &report).map(OneOrMany.init) }
    return Value.read(node, &report).map { OneOrMany([$0]) }
  }

  /// One value alone, several as a list.
  public var tree: Tree? { values.count == 1 ? values[0].tree : values.tree }

  /// Adds every value, in order.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    values.collect(into: &leaves, context)
  }

  /// Whether no value is above the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    values.isVisible(at: level, context)
  }

  /// The values that are kept; empty, not nil, when none is.
  public func changed(by change: ValueChange, _ context: ValueContext) -> OneOrMany<Value>? {
    values.changed(by: change, context).map(OneOrMany.init)
  }
}
