public import LapelDiagnostics
public import LapelYAML

extension Optional: NodeConvertible where Wrapped: NodeConvertible {
  /// That of the value.
  public static var shape: Shape { Wrapped.shape }
  /// nil as a value: the field need not be written.
  public static var absent: Wrapped?? { .some(nil) }

  /// What cannot be read is reported, and is nil as a value: the record goes on without it.
  public static func read(_ node: Node, _ report: inout Report) -> Wrapped?? {
    .some(Wrapped.read(node, &report))
  }

  /// nil where there is no value.
  public var tree: Tree? { self?.tree }
  /// That of the value.
  public var ownLevel: ShowLevel? { self?.ownLevel }
  /// The value's, where there is one.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    self?.collect(into: &leaves, context)
  }
  /// Whether there is no value, or it is not over the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    self?.isVisible(at: level, context) ?? true
  }
  /// The value changed; where there is none, what the change adds.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Wrapped?? {
    .some(self.map { $0.changed(by: change, context) } ?? Wrapped.added(by: change))
  }
}
