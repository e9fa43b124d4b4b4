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
  /// nil: a field is required unless its type says otherwise.
  public static var absent: Self? { nil }
  /// nil: without it, the record goes.
  public static var blank: Self? { nil }
  /// nil: most values have no place for a level.
  public var ownLevel: ShowLevel? { nil }
  /// nil: a change adds no value.
  public static func added(by change: ValueChange) -> Self? { nil }
  /// Adds nothing: a type without single values.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {}
  /// Whether the value's own level, or its field's, is not over the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    context.level(of: self) <= level
  }
  /// The value itself: no change is for its type.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Self? { self }
}

/// A type whose fields are declared once, in its schema.
public protocol Record: NodeConvertible {
  static var schema: Schema<Self> { get }
}

extension Record {
  /// As its schema has it: fields, or a line with fields.
  public static var shape: Shape {
    schema.isLine ? .line(schema.name, schema.fields) : .record(schema.name, schema.fields)
  }
  /// Every field, each mistake reported; nil where a required one is missing.
  public static func read(_ node: Node, _ report: inout Report) -> Self? { schema.read(node, &report) }
  /// The fields that are written, or the mere text of a line.
  public var tree: Tree? { Self.schema.tree(of: self) }
  /// What its field `show` says.
  public var ownLevel: ShowLevel? { Self.schema.ownLevel(self) }

  /// Every value of its fields, none more public than the record.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    Self.schema.collect(self, Self.schema.name, context.level(of: self), &leaves)
  }

  /// Whether neither the record nor a value in it is over the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    let own = context.level(of: self)
    return own <= level && Self.schema.isVisible(self, Self.schema.name, own, level)
  }

  /// nil where a required field goes and nothing can stand for it.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Self? {
    Self.schema.changed(self, Self.schema.name, context.level(of: self), change)
  }
}
