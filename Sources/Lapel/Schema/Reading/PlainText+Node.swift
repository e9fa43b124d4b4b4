public import LapelDiagnostics
public import LapelYAML

extension PlainText: NodeConvertible {
  public static var shape: Shape { .text("a text") }

  public static func read(_ node: Node, _ report: inout Report) -> PlainText? {
    if node.kind == .scalar { return PlainText(node.text, origin: Origin(node.range)) }
    guard let text = LocalizedText.read(node, &report), let version = text.versions.first else { return nil }
    if let language = version.language {
      report.add(
        Diagnostic(
          .wrongShape, "expected one text that serves every language",
          at: version.key.range ?? version.origin.range,
          hints: ["write it without `\(language)`, or as `{text: …, show: …}`"]))
      return nil
    }
    return PlainText(version.text, show: text.show, origin: version.origin)
  }

  public var tree: Tree? {
    show.map { .fields([Tree.Pair("text", .text(text)), Tree.Pair("show", .text($0.rawValue))]) }
      ?? .text(text)
  }

  public var ownLevel: ShowLevel? { show }
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    leaves.append(Leaf(.plain(self), context, own: show))
  }
  public func changed(by change: ValueChange, _ context: ValueContext) -> PlainText? {
    change.plain(self, context)
  }
}
