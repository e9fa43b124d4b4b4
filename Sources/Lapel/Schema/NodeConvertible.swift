public import LapelDiagnostics
public import LapelYAML

/// A type that can be read from a node and written back: the value of a field.
public protocol NodeConvertible: Sendable, SendableMetatype {
  /// The form of the value in a file, for JSON Schema, the field reference and "expected …" messages.
  static var shape: Shape { get }
  /// The value of a field that is not written; nil makes the field required.
  static var absent: Self? { get }
  /// The value that replaces a required one that may not be shown; nil when the whole record is then left out.
  static var blank: Self? { get }
  /// Reads the value, reporting everything that is wrong; nil when nothing usable was read.
  ///
  /// nil without a report means that nothing was written.
  static func read(_ node: Node, _ report: inout Report) -> Self?
  /// What to write; nil leaves the field out.
  var tree: Tree? { get }
  /// The level written on this value; nil when none is.
  var ownLevel: ShowLevel? { get }
  /// Adds every single value in it, each with its level.
  func collect(into leaves: inout [Leaf], _ context: ValueContext)
  /// Whether nothing in it is above a level; true when there is nothing.
  func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool
  /// The same value with each single value in it changed; nil when nothing is left.
  func changed(by change: ValueChange, _ context: ValueContext) -> Self?
  /// What a change writes when there is no value; nil: nothing.
  static func added(by change: ValueChange) -> Self?
}

extension NodeConvertible {
  /// nil: a field is required unless its type says otherwise.
  public static var absent: Self? { nil }
  /// nil: the record is left out if the value may not be shown.
  public static var blank: Self? { nil }
  /// nil: most values have no place for a level.
  public var ownLevel: ShowLevel? { nil }
  /// nil: a change adds no value.
  public static func added(by change: ValueChange) -> Self? { nil }
  /// Adds nothing, for a type without single values.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {}
  /// Whether the value's own level, or else its field's, is not above the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    context.level(of: self) <= level
  }
  /// The value itself, since no change applies to its type.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Self? { self }
}

/// A type whose fields are declared once, in its schema.
public protocol Record: NodeConvertible {
  static var schema: Schema<Self> { get }
}

extension Record {
  /// The shape that its schema declares: fields, or a line with fields.
  public static var shape: Shape {
    schema.isLine ? .line(schema.name, schema.fields) : .record(schema.name, schema.fields)
  }
  /// Reads every field and reports every mistake; nil when a required field is missing.
  public static func read(_ node: Node, _ report: inout Report) -> Self? { schema.read(node, &report) }
  /// The fields that have values, or the text alone for a single line.
  public var tree: Tree? { Self.schema.tree(of: self) }
  /// The level in its field `show`.
  public var ownLevel: ShowLevel? { Self.schema.ownLevel(self) }

  /// Adds every value of its fields, none more public than the record.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    Self.schema.collect(self, Self.schema.name, context.level(of: self), &leaves)
  }

  /// Whether neither the record nor a value in it is above the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    let own = context.level(of: self)
    return own <= level && Self.schema.isVisible(self, Self.schema.name, own, level)
  }

  /// nil when a required field is taken out and nothing can replace it.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Self? {
    Self.schema.changed(self, Self.schema.name, context.level(of: self), change)
  }
}
