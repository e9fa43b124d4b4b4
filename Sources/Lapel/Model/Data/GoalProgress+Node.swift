public import LapelDiagnostics
public import LapelYAML

extension GoalProgress: NodeConvertible {
  /// A text, or a list of texts.
  public static var shape: Shape { .oneOrMany(LocalizedText.shape) }

  /// Reads a list as what is done, and anything else as a text.
  public static func read(_ node: Node, _ report: inout Report) -> GoalProgress? {
    if node.kind == .sequence { return [LocalizedText].read(node, &report).map(GoalProgress.list) }
    return LocalizedText.read(node, &report).map(GoalProgress.text)
  }

  /// The progress in the form it was written in.
  public var tree: Tree? {
    switch self {
    case .text(let text): text.tree
    case .list(let texts): texts.tree
    }
  }

  /// The level of the text; nil for a list, whose items have their own.
  public var ownLevel: ShowLevel? { if case .text(let text) = self { text.ownLevel } else { nil } }

  /// Adds the text, or each text of the list.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    switch self {
    case .text(let text): text.collect(into: &leaves, context)
    case .list(let texts): texts.collect(into: &leaves, context)
    }
  }

  /// Whether readers at a level may see the text, or every text of the list.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    switch self {
    case .text(let text): text.isVisible(at: level, context)
    case .list(let texts): texts.isVisible(at: level, context)
    }
  }

  /// The texts that the change keeps; nil when none is left.
  public func changed(by change: ValueChange, _ context: ValueContext) -> GoalProgress? {
    switch self {
    case .text(let text): text.changed(by: change, context).map(GoalProgress.text)
    case .list(let texts): texts.changed(by: change, context).map(GoalProgress.list)
    }
  }
}
