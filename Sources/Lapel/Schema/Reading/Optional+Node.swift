public import LapelDiagnostics
public import LapelYAML

extension Optional: NodeConvertible where Wrapped: NodeConvertible {
  /// The shape of the value.
  public static var shape: Shape { Wrapped.shape }
  /// A value of nil: the field need not be written.
  public static var absent: Wrapped?? { .some(nil) }

  /// Reads the value; what cannot be read is reported and becomes a value of nil, so the record is kept without it.
  public static func read(_ node: Node, _ report: inout Report) -> Wrapped?? {
    .some(Wrapped.read(node, &report))
  }

  /// nil when there is no value.
  public var tree: Tree? { self?.tree }
  /// The level of the value.
  public var ownLevel: ShowLevel? { self?.ownLevel }
  /// Adds the value, if there is one.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    self?.collect(into: &leaves, context)
  }
  /// Whether there is no value, or it is not above the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    self?.isVisible(at: level, context) ?? true
  }
  /// The value changed; when there is none, what the change adds.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Wrapped?? {
    .some(self.map { $0.changed(by: change, context) } ?? Wrapped.added(by: change))
  }
}
