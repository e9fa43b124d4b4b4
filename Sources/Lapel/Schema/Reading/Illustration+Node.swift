public import LapelDiagnostics
public import LapelYAML

extension Illustration {
  public static var shape: Shape {
    .either([.record("image", schema.fields), .text("a picture's name", examples: ["pictures/map.jpg"])])
  }

  /// A name alone is a picture whose words are still to be written.
  public static func read(_ node: Node, _ report: inout Report) -> Illustration? {
    guard node.kind == .scalar else { return schema.read(node, &report) }
    return PlainText.read(node, &report).map { Illustration(file: $0, alt: nil) }
  }

  public var tree: Tree? { alt == nil ? file.tree : Self.schema.tree(of: self) }
}
