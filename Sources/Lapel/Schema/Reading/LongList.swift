import LapelDiagnostics
import LapelYAML

/// A list of many items, split into parts that can be read at the same time.
struct LongList {
  /// The most items in a part: enough to be worth starting a thread.
  static let part = 128

  struct Part: Sendable {
    var items: [Node] = []
    /// What was found in the items before they are read.
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
