import LapelDiagnostics
import LapelYAML

/// A record's fields, declared once: reading, writing, JSON Schema and the reference follow from it.
public struct Schema<Root: Sendable>: Sendable {
  /// What the record is called in messages: `internship`.
  public let name: String
  /// Every field, those of shared records included, in the order declared.
  public let fields: [FieldInfo]

  let read: @Sendable (Node, inout Report) -> Root?
  let write: @Sendable (Root) -> [Tree.Pair]

  /// - Parameters:
  ///   - make: the memberwise initializer; a forgotten or misordered field of another type does not compile.
  public init<each Value: NodeConvertible>(
    _ name: String, _ make: @escaping @Sendable (repeat each Value) -> Root,
    fields field: repeat Field<Root, each Value>
  ) {
    self.name = name
    var infos: [FieldInfo] = []
    for field in repeat each field { infos += field.infos }
    let declared = infos
    self.fields = declared
    let names = Set(declared.map(\.name))
    read = { node, report in
      guard node.isRecord(name, named: names, declared, &report) else { return nil }
      func value<V: NodeConvertible>(_ field: Field<Root, V>) -> V? {
        field.value(in: node, of: name, &report)
      }
      let values = (repeat value(each field))
      for case nil in repeat each values { return nil }
      return make(repeat (each values)!)
    }
    write = { root in
      var pairs: [Tree.Pair] = []
      for field in repeat each field { pairs += field.pairs(root) }
      return pairs
    }
  }
}

extension Field {
  var infos: [FieldInfo] {
    switch source {
    case .named(let name):
      [
        FieldInfo(
          name: name, summary: summary, shape: { Value.shape }, isRequired: Value.absent == nil, level: level,
          example: example)
      ]
    case .whole:
      if case .record(_, let fields) = Value.shape { fields } else { [] }
    }
  }

  func value(in node: Node, of record: String, _ report: inout Report) -> Value? {
    switch source {
    case .whole: return Value.read(node, &report)
    case .named(let name):
      if let value = node[name], !value.isEmpty { return Value.read(value, &report) ?? Value.absent }
      if let absent = Value.absent { return absent }
      report.add(Diagnostic(.missingField, "`\(record)` needs `\(name)`", at: node.range))
      return nil
    }
  }

  func pairs(_ root: Root) -> [Tree.Pair] {
    let tree = root[keyPath: path].tree
    switch source {
    case .named(let name): return tree.map { [Tree.Pair(name, $0)] } ?? []
    case .whole: if case .fields(let pairs)? = tree { return pairs } else { return [] }
    }
  }
}

extension Node {
  /// Whether this is a mapping, with every field that the record does not know reported.
  fileprivate func isRecord(
    _ record: String, named names: Set<String>, _ fields: [FieldInfo], _ report: inout Report
  ) -> Bool {
    guard kind == .mapping else {
      report.add(Diagnostic(.wrongShape, "`\(record)` has fields", at: range))
      return false
    }
    for pair in pairs where !names.contains(pair.key.text) {
      report.add(Diagnostic(.unknownField, "`\(record)` has no field `\(pair.key.text)`", at: pair.key.range))
    }
    return true
  }
}
