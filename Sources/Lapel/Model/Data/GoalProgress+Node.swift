public import LapelDiagnostics
public import LapelYAML

extension GoalProgress: NodeConvertible {
  public static var shape: Shape { .oneOrMany(LocalizedText.shape) }

  public static func read(_ node: Node, _ report: inout Report) -> GoalProgress? {
    if node.kind == .sequence { return [LocalizedText].read(node, &report).map(GoalProgress.list) }
    return LocalizedText.read(node, &report).map(GoalProgress.text)
  }

  public var tree: Tree? {
    switch self {
    case .text(let text): text.tree
    case .list(let texts): texts.tree
    }
  }

  public var ownLevel: ShowLevel? { if case .text(let text) = self { text.ownLevel } else { nil } }

  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    switch self {
    case .text(let text): text.collect(into: &leaves, context)
    case .list(let texts): texts.collect(into: &leaves, context)
    }
  }

  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    switch self {
    case .text(let text): text.isVisible(at: level, context)
    case .list(let texts): texts.isVisible(at: level, context)
    }
  }

  public func changed(by change: ValueChange, _ context: ValueContext) -> GoalProgress? {
    switch self {
    case .text(let text): text.changed(by: change, context).map(GoalProgress.text)
    case .list(let texts): texts.changed(by: change, context).map(GoalProgress.list)
    }
  }
}
