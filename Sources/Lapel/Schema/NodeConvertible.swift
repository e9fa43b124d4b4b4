public import LapelDiagnostics
public import LapelYAML

/// A type that is read from a node and written back: the value of a field.
public protocol NodeConvertible: Sendable, SendableMetatype {
  /// What it looks like in a file, for JSON Schema, the field reference and "expected …" messages.
  static var shape: Shape { get }
  /// The value of a field that is not written; nil makes the field required.
  static var absent: Self? { get }
  /// Reads it, reporting everything that is wrong; nil when there is nothing to go on with.
  static func read(_ node: Node, _ report: inout Report) -> Self?
  /// What to write; nil leaves the field out.
  var tree: Tree? { get }
}

extension NodeConvertible {
  public static var absent: Self? { nil }
}

/// A type whose fields are declared once, in its schema.
public protocol Record: NodeConvertible {
  static var schema: Schema<Self> { get }
}

extension Record {
  public static var shape: Shape { .record(schema.name, schema.fields) }
  public static func read(_ node: Node, _ report: inout Report) -> Self? { schema.read(node, &report) }
  public var tree: Tree? { .fields(Self.schema.write(self)) }
}
