import LapelDiagnostics
import LapelYAML

/// A record's fields, declared once: reading, writing, JSON Schema, the reference, levels and redaction follow from it.
public struct Schema<Root: Sendable>: Sendable {
  /// What the record is called in messages: `internship`.
  public let name: String
  /// Every field, those of shared records included, in the order declared.
  public let fields: [FieldInfo]
  /// Whether the record is a text with fields, so that a mere line may stand for it.
  public let isLine: Bool

  let keys: RecordKeys
  /// Makes the record from its pairs; the number is the slot of its first field.
  let make: @Sendable (RecordNode, Int, inout Report) -> Root?
  let pairs: @Sendable (Root) -> [Tree.Pair]
  let ownLevel: @Sendable (Root) -> ShowLevel?
  /// The text is what the record around is called, for fields that several records share.
  let collect: @Sendable (Root, String, ShowLevel, inout [Leaf]) -> Void
  let changed: @Sendable (Root, String, ShowLevel, ValueChange) -> Root?

  /// - Parameters:
  ///   - name: what the record is called in messages.
  ///   - make: the memberwise initializer; a forgotten or misordered field of another type does not compile.
  public init<each Value: NodeConvertible>(
    _ name: String, _ make: @escaping @Sendable (repeat each Value) -> Root,
    fields field: repeat Field<Root, each Value>
  ) {
    self.name = name
    var infos: [FieldInfo] = []
    var isLine = false
    for field in repeat each field {
      infos += field.infos
      isLine = isLine || field.isTexts
    }
    fields = infos
    self.isLine = isLine
    keys = RecordKeys(name, infos, isLine: isLine)
    self.make = { record, first, report in
      var slot = first
      func value<V: NodeConvertible>(_ field: Field<Root, V>) -> V? {
        defer { slot += field.width }
        return field.value(in: record, at: slot, of: name, &report)
      }
      // All are read before any is judged, so that every problem is found.
      let values = (repeat value(each field))
      for case nil in repeat each values { return nil }
      return make(repeat (each values)!)
    }
    pairs = { root in
      var pairs: [Tree.Pair] = []
      for field in repeat each field { pairs += field.pairs(root) }
      return pairs
    }
    ownLevel = { root in
      for field in repeat each field {
        if let level = field.ownLevel(root) { return level }
      }
      return nil
    }
    collect = { root, name, level, leaves in
      for field in repeat each field { field.collect(root, in: name, level, &leaves) }
    }
    changed = { root, name, level, change in
      let values = (repeat (each field).changed(root, in: name, level, change))
      for case nil in repeat each values { return nil }
      return make(repeat (each values)!)
    }
  }

  func read(_ node: Node, _ report: inout Report) -> Root? {
    keys.open(node, &report).flatMap { make($0, 0, &report) }
  }

  /// A mapping, or for a text without fields the text alone.
  func tree(of root: Root) -> Tree? {
    let pairs = pairs(root)
    if isLine, pairs.count == 1, pairs[0].key == "text" { return pairs[0].value }
    return .fields(pairs)
  }
}
