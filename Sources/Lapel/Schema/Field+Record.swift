import LapelDiagnostics
import LapelYAML

/// What a field does for the record it belongs to.
extension Field {
  var infos: [FieldInfo] {
    switch source {
    case .named(let name):
      [
        FieldInfo(
          name: name, summary: summary, shape: { Value.shape }, isRequired: Value.absent == nil, level: level,
          example: example)
      ]
    case .shared(let sharing): sharing.fields()
    case .texts, .place: []
    }
  }

  /// How many slots of the record are its own.
  var width: Int {
    switch source {
    case .named: 1
    case .shared(let sharing): sharing.fields().count
    case .texts, .place: 0
    }
  }

  var isTexts: Bool { if case .texts = source { true } else { false } }

  func value(in record: RecordNode, at slot: Int, of name: String, _ report: inout Report) -> Value? {
    switch source {
    case .shared(let sharing): return sharing.read(record, slot, &report)
    case .place(let make): return make(record.range)
    case .texts(let read): return read(record, name, &report)
    case .named(let field):
      guard let node = record.values[slot], !node.isAbsent(&report) else {
        return Value.absent ?? record.missing(field, at: slot, of: name, &report)
      }
      let known = report.diagnostics.count
      if let value = Value.read(node, &report) { return value }
      if let absent = Value.absent { return absent }
      return report.diagnostics.count > known ? nil : record.missing(field, at: slot, of: name, &report)
    }
  }

  func pairs(_ root: Root) -> [Tree.Pair] {
    let value = root[keyPath: path]
    switch source {
    case .named(let name): return value.tree.map { [Tree.Pair(name, $0)] } ?? []
    case .shared(let sharing): return sharing.write(value)
    case .place: return []
    case .texts:
      switch value.tree {
      case .text(let text)?: return [Tree.Pair("text", .text(text))]
      case .fields(let pairs)?: return pairs
      case .list?, nil: return []
      }
    }
  }

  func ownLevel(_ root: Root) -> ShowLevel? {
    switch source {
    case .named("show"), .shared: root[keyPath: path].ownLevel
    case .named, .texts, .place: nil
    }
  }

  func collect(_ root: Root, in record: String, _ container: ShowLevel, _ leaves: inout [Leaf]) {
    switch source {
    case .named(let name):
      root[keyPath: path].collect(
        into: &leaves, ValueContext(record: record, field: name, container: container, fallback: level))
    case .texts:
      root[keyPath: path].collect(
        into: &leaves, ValueContext(record: record, field: "text", container: container))
    case .shared(let sharing): sharing.collect(root[keyPath: path], record, container, &leaves)
    case .place: break
    }
  }

  func changed(_ root: Root, in record: String, _ container: ShowLevel, _ change: ValueChange) -> Value? {
    let value = root[keyPath: path]
    switch source {
    case .named(let name):
      let context = ValueContext(record: record, field: name, container: container, fallback: level)
      guard change.keeps(context.level(of: value)), change.keepsField(record, name) else {
        return Value.absent ?? Value.blank
      }
      return value.changed(by: change, context) ?? Value.absent ?? Value.blank
    case .texts:
      return value.changed(by: change, ValueContext(record: record, field: "text", container: container))
    case .shared(let sharing): return sharing.changed(value, record, container, change)
    case .place: return value
    }
  }
}
