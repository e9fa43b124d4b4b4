public import LapelDiagnostics
public import LapelYAML

extension Array: NodeConvertible where Element: NodeConvertible {
  public static var shape: Shape { .list(Element.shape) }
  public static var absent: [Element]? { [] }

  public static func read(_ node: Node, _ report: inout Report) -> [Element]? {
    guard node.kind == .sequence else {
      report.add(WrongShape.list(of: Element.shape, found: node))
      // Read on as its only item, so that what points at it is not a second mistake.
      var more = Report()
      return Element.read(node, &more).map { [$0] } ?? []
    }
    if node.items.count > LongList.part { return readLong(node, &report) }
    var elements: [Element] = []
    var repeats = RepeatedItems()
    for item in node.items where repeats.isWritten(item, &report) {
      if let element = Element.read(item, &report) { elements.append(element) }
    }
    return elements
  }

  /// The same on all processors at once.
  private static func readLong(_ node: Node, _ report: inout Report) -> [Element] {
    var elements: [Element] = []
    for (read, found) in Parallel.map(LongList(node).parts, { $0.read(Element.self) }) {
      elements += read
      report.add(contentsOf: found)
    }
    return elements
  }

  public var tree: Tree? { isEmpty ? nil : .list(compactMap(\.tree)) }

  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    for element in self { element.collect(into: &leaves, context) }
  }

  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    isEmpty || context.level(of: self) <= level && allSatisfy { $0.isVisible(at: level, context) }
  }

  public func changed(by change: ValueChange, _ context: ValueContext) -> [Element]? {
    compactMap { change.keeps(context.level(of: $0)) ? $0.changed(by: change, context) : nil }
  }
}
