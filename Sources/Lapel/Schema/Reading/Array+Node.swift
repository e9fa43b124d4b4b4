public import LapelDiagnostics
public import LapelYAML

extension Array: NodeConvertible where Element: NodeConvertible {
  /// A list of the element's shape.
  public static var shape: Shape { .list(Element.shape) }
  /// The empty list: a list need not be written.
  public static var absent: [Element]? { [] }

  /// Reads each item and leaves out those with a mistake; anything but a list is reported and read as a single item.
  /// Long lists are read on all processors.
  public static func read(_ node: Node, _ report: inout Report) -> [Element]? {
    guard node.kind == .sequence else {
      report.add(WrongShape.list(of: Element.shape, found: node))
      // Read as a single item, so that what points at it is not a second mistake.
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

  /// Reads the list on all processors at once.
  private static func readLong(_ node: Node, _ report: inout Report) -> [Element] {
    var elements: [Element] = []
    for (read, found) in Parallel.map(LongList(node).parts, { $0.read(Element.self) }) {
      elements += read
      report.add(contentsOf: found)
    }
    return elements
  }

  /// nil for an empty list.
  public var tree: Tree? { isEmpty ? nil : .list(compactMap(\.tree)) }

  /// Adds the values of every element, in order.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    for element in self { element.collect(into: &leaves, context) }
  }

  /// Whether the list is empty, or no element is above the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    isEmpty || context.level(of: self) <= level && allSatisfy { $0.isVisible(at: level, context) }
  }

  /// The elements that are kept, each changed; empty when none is left, never nil.
  public func changed(by change: ValueChange, _ context: ValueContext) -> [Element]? {
    compactMap { change.keeps(context.level(of: $0)) ? $0.changed(by: change, context) : nil }
  }
}
