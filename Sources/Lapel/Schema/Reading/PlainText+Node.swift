public import LapelDiagnostics
public import LapelYAML

extension PlainText: NodeConvertible {
  /// A text that serves every language.
  public static var shape: Shape { .text("a text") }

  /// Reads a text, alone or with its level; a version in one language is reported, and gives nil.
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

  /// The text alone, or with its level if one is written.
  public var tree: Tree? {
    show.map { .fields([Tree.Pair("text", .text(text)), Tree.Pair("show", .text($0.rawValue))]) }
      ?? .text(text)
  }

  /// The level written on it; nil when none is.
  public var ownLevel: ShowLevel? { show }
  /// Adds itself, as a plain text.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    leaves.append(Leaf(.plain(self), context, own: show))
  }
  /// The text that the change makes of it; nil takes it out.
  public func changed(by change: ValueChange, _ context: ValueContext) -> PlainText? {
    change.plain(self, context)
  }
}
