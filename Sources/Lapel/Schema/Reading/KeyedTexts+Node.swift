public import LapelDiagnostics
public import LapelYAML

extension KeyedTexts: NodeConvertible {
  public static var shape: Shape { .map("a key", .localized) }
  public static var absent: KeyedTexts? { KeyedTexts.none }

  public static func read(_ node: Node, _ report: inout Report) -> KeyedTexts? {
    guard node.kind == .mapping else {
      report.add(Diagnostic(.wrongShape, "expected keys, each with a text", at: node.range))
      return nil
    }
    return KeyedTexts(
      node.pairs.compactMap { key, value in
        LocalizedText.read(value, &report).map { KeyedText(key.text, keyOrigin: Origin(key.range), $0) }
      })
  }

  public var tree: Tree? {
    items.isEmpty ? nil : .fields(items.compactMap { item in item.text.tree.map { Tree.Pair(item.key, $0) } })
  }
}
