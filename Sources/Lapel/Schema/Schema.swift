import LapelDiagnostics
import LapelYAML

/// A record's fields, declared once: reading, writing, JSON Schema, the reference, levels and redaction
/// follow from them.
public struct Schema<Root: Sendable>: Sendable {
  /// The name of the record in messages: `internship`.
  public let name: String
  /// Every field, including those of shared records, in the order declared.
  public let fields: [FieldInfo]
  /// Whether the record is a text with fields, so that a single line may replace it.
  public let isLine: Bool

  let keys: RecordKeys
  /// Makes the record from its pairs; the number is the slot of its first field.
  let make: @Sendable (RecordNode, Int, inout Report) -> Root?
  let pairs: @Sendable (Root) -> [Tree.Pair]
  let ownLevel: @Sendable (Root) -> ShowLevel?
  /// Adds the values; the text is the name of the record around them, for fields that several records share.
  let collect: @Sendable (Root, String, ShowLevel, inout [Leaf]) -> Void
  let isVisible: @Sendable (Root, String, ShowLevel, ShowLevel) -> Bool
  let changed: @Sendable (Root, String, ShowLevel, ValueChange) -> Root?

  /// - Parameters:
  ///   - name: the name of the record in messages.
  ///   - make: the memberwise initializer; a forgotten or misordered field of another type does not compile.
  public init<each Value: NodeConvertible>(
    _ name: String, _ make: @escaping @Sendable (repeat each Value) -> Root,
    fields field: repeat Field<Root, each Value>
  ) {
    self.name = name
    var parts: [RecordPart<Root>] = []
    for field in repeat each field { parts.append(field.part) }
    var capacity = 0
    repeat capacity += ValueRow.room(for: (each Value).self)
    // No key paths here: inside a parameter pack they cannot be made at run time (Swift 6.3).
    fields = parts.flatMap { $0.infos }
    isLine = parts.contains { $0.isText }
    keys = RecordKeys(name, fields, isLine: isLine)
    let (all, room) = (parts, capacity)
    @Sendable func finish(_ row: inout ValueRow) -> Root? {
      row.rewind()
      guard row.isWhole else {
        for part in all.prefix(row.count) { part.drop(&row) }
        return nil
      }
      return make(repeat row.take((each Value).self))
    }
    self.make = { record, first, report in
      var row = ValueRow(capacity: room)
      var slot = first
      // All are read before any is judged, so that every problem is found.
      // By index, here and below: a loop over the parts themselves would copy each with everything in it.
      for part in all.indices {
        all[part].read(record, slot, name, &report, &row)
        slot += all[part].infos.count
      }
      return finish(&row)
    }
    changed = { root, name, level, change in
      var row = ValueRow(capacity: room)
      for part in all.indices { all[part].changed(root, name, level, change, &row) }
      return finish(&row)
    }
    pairs = { root in all.flatMap { $0.pairs(root) } }
    collect = { root, name, level, leaves in
      for part in all.indices { all[part].collect(root, name, level, &leaves) }
    }
    isVisible = { root, name, container, level in
      all.indices.allSatisfy { all[$0].isVisible(root, name, container, level) }
    }
    let telling = all.indices.filter { all[$0].ownLevel != nil }
    ownLevel = { root in
      for part in telling { if let own = all[part].ownLevel?(root) { return own } }
      return nil
    }
  }

  func read(_ node: Node, _ report: inout Report) -> Root? {
    keys.open(node, &report).flatMap { make($0, 0, &report) }
  }

  /// A mapping, or just the text for a line without fields.
  func tree(of root: Root) -> Tree? {
    let pairs = pairs(root)
    if isLine, pairs.count == 1, pairs[0].key == "text" { return pairs[0].value }
    return .fields(pairs)
  }
}
