import LapelDiagnostics
import LapelYAML

/// A list of many items in parts, so that they can be read at the same time.
struct LongList {
  /// How many items a part has at most: enough to be worth a thread's start.
  static let part = 128

  struct Part: Sendable {
    var items: [Node] = []
    /// What was found in them before they are read.
    var report = Report()

    func read<Element: NodeConvertible>(_ type: Element.Type) -> ([Element], Report) {
      var report = report
      return (items.compactMap { Element.read($0, &report) }, report)
    }
  }

  private(set) var parts: [Part] = []

  init(_ node: Node) {
    var repeats = RepeatedItems()
    var part = Part()
    for item in node.items where repeats.isWritten(item, &part.report) {
      part.items.append(item)
      if part.items.count == Self.part {
        parts.append(part)
        part = Part()
      }
    }
    parts.append(part)
  }
}
