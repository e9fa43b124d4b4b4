public import LapelDiagnostics
public import LapelYAML

extension KeyedTexts: NodeConvertible {
  /// Keys that the person chooses, with a text under each.
  public static var shape: Shape { .map("a key", .localized) }
  /// No texts.
  public static var absent: KeyedTexts? { KeyedTexts.none }

  /// Reads each key with its text; a key without a text is skipped, and a node without keys is reported.
  public static func read(_ node: Node, _ report: inout Report) -> KeyedTexts? {
    guard node.kind == .mapping else {
      report.add(
        Diagnostic(
          .wrongShape,
          "expected keys and their values, and this is a \(node.kind == .sequence ? "list" : "text")",
          at: node.range, hints: ["write `key: value`, such as `projects: …` or `nuri.anomaly: …`"]))
      return nil
    }
    var items: [KeyedText] = []
    var cutTexts = CutTexts(in: node)
    defer { cutTexts.report(in: "text", &report) }
    for (key, value) in node.pairs {
      if cutTexts.takes(key, value) { continue }
      cutTexts.passed(value)
      if value.isAbsent(&report) { continue }
      if let text = LocalizedText.read(value, &report) {
        items.append(KeyedText(key.text, keyOrigin: Origin(key.range), text))
      }
    }
    return KeyedTexts(items)
  }

  /// nil when there are none.
  public var tree: Tree? {
    items.isEmpty ? nil : .fields(items.compactMap { item in item.text.tree.map { Tree.Pair(item.key, $0) } })
  }

  /// Adds the texts; the keys are names, not values.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    for item in items { item.text.collect(into: &leaves, context) }
  }

  /// Whether there are no texts, or none is above the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    items.isEmpty
      || context.level(of: self) <= level && items.allSatisfy { $0.text.isVisible(at: level, context) }
  }

  /// The texts that are kept; the keys of `reword` are ids, and change as ids do.
  public func changed(by change: ValueChange, _ context: ValueContext) -> KeyedTexts? {
    KeyedTexts(
      items.compactMap { item in
        guard change.keeps(context.level(of: item.text)) else { return nil }
        let key = context.field == "reword" ? change.reference(Reference(item.key), context).text : item.key
        return item.text.changed(by: change, context).map { KeyedText(key, keyOrigin: item.keyOrigin, $0) }
      })
  }
}
