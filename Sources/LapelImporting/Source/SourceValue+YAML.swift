import LapelDiagnostics
import LapelYAML

extension SourceValue {
  /// The most that is made of one file, aliases followed.
  private static let mostNodes = 1_000_000
  private static let mostDepth = 100

  /// The first document of a YAML or JSON text that has fields or items; nil and a report when it cannot be read.
  static func yaml(_ source: SourceFile, id: FileID = FileID(0), report: inout Report) -> SourceValue? {
    var strict = Report()
    var file = YAMLFile.read(source, id: id, mode: .strict, report: &strict)
    if strict.hasErrors {
      // What people write by hand is often a little off: keys given twice, a colon too many.
      var relaxed = Report()
      file = YAMLFile.read(source, id: id, mode: .career, report: &relaxed)
      let isDoubled = relaxed.diagnostics.allSatisfy {
        $0.severity != .error || $0.code.name == "duplicate-key"
      }
      if relaxed.hasErrors, !isDoubled {
        report.add(contentsOf: strict)
        return nil
      }
    }
    guard let root = file.documents.first(where: { $0.kind != .scalar }) else { return nil }
    var left = mostNodes
    return SourceValue(root, at: "", depth: 0, &left, source.bytes)
  }

  private init(_ node: Node, at place: String, depth: Int, _ left: inout Int, _ bytes: [UInt8]) {
    left -= 1
    switch node.kind {
    case .scalar:
      let isNull = node.style == .plain && (node.isEmpty || node.text == "null")
      self = .text(SourceText(isNull ? "" : node.text, at: place))
    case .sequence where depth < Self.mostDepth && left > 0:
      var items: [SourceValue] = []
      for (index, item) in node.items.enumerated() where left > 0 {
        items.append(SourceValue(item, at: "\(place)[\(index)]", depth: depth + 1, &left, bytes))
      }
      self = .list(items)
    case .mapping where depth < Self.mostDepth && left > 0:
      var fields: [SourceField] = []
      for (key, value) in node.pairs where left > 0 {
        let name = key.kind == .scalar ? key.text : ""
        // A comma inside braces cut a text short: `{label: Hands, details: machine, solder and glue}`.
        if node.isFlow, value.isEmpty, name.contains(" "), case .text(let before)? = fields.last?.value {
          let last = fields.removeLast()
          let whole = SourceText("\(before.text), \(name)", at: before.place)
          fields.append(SourceField(key: last.key, place: last.place, value: .text(whole)))
          continue
        }
        let inner = place.isEmpty ? name : "\(place).\(name)"
        let value = SourceValue(value, at: inner, depth: depth + 1, &left, bytes)
        fields.append(SourceField(key: name, place: inner, value: value))
      }
      self = .fields(fields)
    case .sequence, .mapping:
      let text = String(decoding: bytes[node.range.bytes].prefix(1_000), as: UTF8.self)
      self = .text(SourceText(text, at: place))
    }
  }
}
