public import LapelDiagnostics
public import LapelYAML

extension Reference: NodeConvertible {
  /// An id, or a name.
  public static var shape: Shape { .text("an id, or a name that only one item bears") }

  /// Reads the text as written; the checks tell whether it leads anywhere. nil, with a report, for lists and
  /// fields.
  public static func read(_ node: Node, _ report: inout Report) -> Reference? {
    if node.kind == .scalar { return Reference(node.text, Origin(node.range)) }
    if node.isLineOfText(knowing: nil) { return Reference(node.lineOfText, Origin(node.range)) }
    report.add(
      Diagnostic(
        .wrongShape,
        "expected an id or a name, and this \(node.kind == .sequence ? "is a list" : "has fields")",
        at: node.range, hints: ["write `nuri`, or `nuri.anomaly` for an item within"]))
    return nil
  }

  /// The text as it was written.
  public var tree: Tree? { .text(text) }
  /// Adds itself, as a pointer; it has no level of its own.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    leaves.append(Leaf(.reference(self), context))
  }
  /// The pointer that the change makes of it, never nil.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Reference? {
    change.reference(self, context)
  }
}
