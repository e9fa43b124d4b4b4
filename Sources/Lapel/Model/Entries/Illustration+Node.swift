public import LapelDiagnostics
public import LapelYAML

extension Illustration {
  /// A file with words for those who cannot see it; a name alone is the older form.
  public static var shape: Shape {
    .either([.record("image", schema.fields), .text("a picture's name", examples: ["pictures/map.jpg"])])
  }

  /// Reads a picture; a name alone is a picture whose words are still to be written.
  public static func read(_ node: Node, _ report: inout Report) -> Illustration? {
    guard node.kind == .scalar else { return schema.read(node, &report) }
    guard let file = PlainText.read(node, &report) else { return nil }
    report.add(olderForm(node))
    return Illustration(file: file, alt: nil)
  }

  /// Version 0.1 knew only a name.
  private static func olderForm(_ node: Node) -> Diagnostic {
    let written = node.sourceText
    // What would mean something else inside braces is left to the person.
    let canStand = node.isOnOneLine && (node.style != .plain || !written.contains { "{}[],#:".contains($0) })
    let fix = Diagnostic.Fix(
      "write `{file: \(written)}`", [Diagnostic.Edit(node.range, "{file: \(written)}")])
    return Diagnostic(
      .olderForm, "a picture is written `{file: …, alt: …}` since 0.2", at: node.range,
      hints: [
        "`lapel migrate` writes it so; `alt` says what it shows, and a site shows no picture without it"
      ],
      fix: canStand ? fix : nil)
  }

  /// The name alone when nothing is said about the picture.
  public var tree: Tree? { alt == nil ? file.tree : Self.schema.tree(of: self) }
}
