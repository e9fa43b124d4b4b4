public import LapelDiagnostics
public import LapelYAML

extension PlainText: NodeConvertible {
  public static var shape: Shape { .text("a text") }

  public static func read(_ node: Node, _ report: inout Report) -> PlainText? {
    LocalizedText.read(node, &report).map { text in
      PlainText(
        text.versions.first?.text ?? "", show: text.show, origin: text.versions.first?.origin ?? text.origin)
    }
  }

  public var tree: Tree? {
    show.map { .fields([Tree.Pair("text", .text(text)), Tree.Pair("show", .text($0.rawValue))]) }
      ?? .text(text)
  }
}
