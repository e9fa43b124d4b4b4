public import LapelDiagnostics
public import LapelYAML

extension Optional: NodeConvertible where Wrapped: NodeConvertible {
  public static var shape: Shape { Wrapped.shape }
  public static var absent: Wrapped?? { .some(nil) }

  public static func read(_ node: Node, _ report: inout Report) -> Wrapped?? {
    .some(Wrapped.read(node, &report))
  }

  public var tree: Tree? { self?.tree }
  public var ownLevel: ShowLevel? { self?.ownLevel }
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    self?.collect(into: &leaves, context)
  }
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    self?.isVisible(at: level, context) ?? true
  }
  public func changed(by change: ValueChange, _ context: ValueContext) -> Wrapped?? {
    .some(self.map { $0.changed(by: change, context) } ?? Wrapped.added(by: change))
  }
}
