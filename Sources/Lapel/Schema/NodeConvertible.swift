public import LapelDiagnostics
public import LapelYAML

/// A type that is read from a node and written back: the value of a field.
public protocol NodeConvertible: Sendable, SendableMetatype {
  /// What it looks like in a file, for JSON Schema, the field reference and "expected …" messages.
  static var shape: Shape { get }
  /// The value of a field that is not written; nil makes the field required.
  static var absent: Self? { get }
  /// What stands for a required value that may not be shown; nil when the whole record goes with it.
  static var blank: Self? { get }
  /// Reads it, reporting everything that is wrong; nil when there is nothing to go on with.
  ///
  /// nil without a report means that nothing was written.
  static func read(_ node: Node, _ report: inout Report) -> Self?
  /// What to write; nil leaves the field out.
  var tree: Tree? { get }
  /// The level written on this very value; nil when none is.
  var ownLevel: ShowLevel? { get }
  /// Adds every single value in it, each with its level.
  func collect(into leaves: inout [Leaf], _ context: ValueContext)
  /// Whether nothing in it is over a level, or there is nothing.
  func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool
  /// The same with each single value changed; nil when nothing of it is left.
  func changed(by change: ValueChange, _ context: ValueContext) -> Self?
  /// What a change writes where no value is; nil: nothing.
  static func added(by change: ValueChange) -> Self?
}

extension NodeConvertible {
  public static var absent: Self? { nil }
  public static var blank: Self? { nil }
  public var ownLevel: ShowLevel? { nil }
  public static func added(by change: ValueChange) -> Self? { nil }
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {}
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    context.level(of: self) <= level
  }
  public func changed(by change: ValueChange, _ context: ValueContext) -> Self? { self }
}

/// A type whose fields are declared once, in its schema.
public protocol Record: NodeConvertible {
  static var schema: Schema<Self> { get }
}

extension Record {
  public static var shape: Shape {
    schema.isLine ? .line(schema.name, schema.fields) : .record(schema.name, schema.fields)
  }
  public static func read(_ node: Node, _ report: inout Report) -> Self? { schema.read(node, &report) }
  public var tree: Tree? { Self.schema.tree(of: self) }
  public var ownLevel: ShowLevel? { Self.schema.ownLevel(self) }

  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    Self.schema.collect(self, Self.schema.name, context.level(of: self), &leaves)
  }

  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    let own = context.level(of: self)
    return own <= level && Self.schema.isVisible(self, Self.schema.name, own, level)
  }

  public func changed(by change: ValueChange, _ context: ValueContext) -> Self? {
    Self.schema.changed(self, Self.schema.name, context.level(of: self), change)
  }
}
