import LapelDiagnostics
import LapelYAML

/// Entries in `private.yaml` with the id of a public entry: they add to it or change it, and
/// win.
struct PrivateOverlays {
  /// The entries by section, then by id.
  private var entries: [String: [String: Node]] = [:]

  init(_ documents: [CareerDocument]) {
    guard documents.contains(where: \.isPrivate) else { return }
    let names = Set(Career.sections.map { $0.section.rawValue })
    var open: [String: Set<String>] = [:]
    for document in documents where !document.isPrivate {
      Self.visit(document, names) { section, id, _ in open[section, default: []].insert(id) }
    }
    for document in documents where document.isPrivate {
      Self.visit(document, names) { section, id, node in
        if open[section]?.contains(id) == true, entries[section]?[id] == nil {
          entries[section, default: [:]][id] = node
        }
      }
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  func isEmpty(for section: SectionKey) -> Bool { entries[section.rawValue] == nil }

  /// The entries of a list: public ones merged with the private ones of the same id, and the other private
  /// ones.
  func read<E: Entry>(_ type: E.Type, _ node: Node, isPrivate: Bool, _ report: inout Report) -> [E] {
    guard node.kind == .sequence else { return [E].read(node, &report) ?? [] }
    var read: [E] = []
    for item in node.items where !item.isAbsent(&report) {
      let over = item["id"].flatMap { entries[E.section.rawValue]?[$0.text] }
      if over != nil, isPrivate { continue }
      if let entry = over.map({ combined(type, item, $0, &report) }) ?? E.read(item, &report) {
        read.append(entry)
      }
    }
    return read
  }

  private func combined<E: Entry>(_ type: E.Type, _ item: Node, _ over: Node, _ report: inout Report) -> E? {
    guard var record = E.schema.keys.open(item, &report), let more = E.schema.keys.open(over, &report) else {
      return nil
    }
    for (slot, node) in more.values.enumerated() {
      guard let node, E.schema.fields[slot].name != "id" else { continue }
      if let open = record.values[slot], open.sourceText != node.sourceText {
        report.add(.overridden(E.schema.fields[slot].name, open.range, by: node.range))
      }
      record.values[slot] = node
      record.keys[slot] = more.keys[slot]
    }
    return E.schema.make(record, 0, &report)
  }

  private static func visit(
    _ document: CareerDocument, _ names: Set<String>, _ found: (String, String, Node) -> Void
  ) {
    for (key, list) in document.root.pairs where names.contains(key.text) {
      for item in list.items {
        if let id = item["id"], id.kind == .scalar, !id.isEmpty { found(key.text, id.text, item) }
      }
    }
  }
}
