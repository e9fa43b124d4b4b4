public import LapelDiagnostics
public import LapelYAML

extension Array: NodeConvertible where Element: NodeConvertible {
  /// A list of its elements' shape.
  public static var shape: Shape { .list(Element.shape) }
  /// Empty: a list need not be written.
  public static var absent: [Element]? { [] }

  /// What is no list is reported, and read on as its only item; an item with a mistake is left out. Long
  /// lists are read on all processors.
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

  /// nil where it is empty.
  public var tree: Tree? { isEmpty ? nil : .list(compactMap(\.tree)) }

  /// The values of every element, in order.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    for element in self { element.collect(into: &leaves, context) }
  }

  /// Whether it is empty, or no element is over the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    isEmpty || context.level(of: self) <= level && allSatisfy { $0.isVisible(at: level, context) }
  }

  /// The elements that are kept, each changed; empty where none is left, never nil.
  public func changed(by change: ValueChange, _ context: ValueContext) -> [Element]? {
    compactMap { change.keeps(context.level(of: $0)) ? $0.changed(by: change, context) : nil }
  }
}
