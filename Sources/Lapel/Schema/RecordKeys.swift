import LapelDiagnostics
import LapelYAML

/// The keys of a record, and how a mapping is sorted by them.
struct RecordKeys: Sendable {
  /// What the record is called in messages.
  let name: String
  let fields: [FieldInfo]
  /// Whether a single line may replace the record, and languages may be among its keys.
  let isLine: Bool
  let slots: [String: Int]
  private let keys: KeySet
  /// The slot of the name when a name is all that an entry needs, so that a single line is that name; nil otherwise.
  let nameSlot: Int?

  init(_ name: String, _ fields: [FieldInfo], isLine: Bool) {
    self.name = name
    self.fields = fields
    self.isLine = isLine
    slots = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    keys = KeySet(fields.map(\.name))
    let required = fields.indices.filter { fields[$0].isRequired }
    nameSlot =
      !isLine && required.count == 1 && ["name", "title"].contains(fields[required[0]].name)
      ? required[0] : nil
  }

  /// The field that the word is a typo of; nil when it may be a word of its own.
  func slip(_ word: String) -> String? {
    if WordsOfTheirOwn.contains(word) { return nil }
    return Slip.name(for: word, among: fields.map(\.name) + (isLine ? LanguageKey.usual : []))
  }

  /// Sorts the pairs of the mapping by field; nil, with a report, when the node is not a mapping.
  func open(_ node: Node, _ report: inout Report) -> RecordNode? {
    var record = RecordNode(node.range, slots: fields.count)
    switch node.kind {
    case .scalar where isLine:
      record.texts.append(TextVersionNode(node))
      return record
    case .mapping:
      if isLine, node.isLineOfText(knowing: self) {
        record.texts.append(TextVersionNode(node))
        return record
      }
      if isLine, let mistaken = MistakenLine(node, knowing: self) {
        report.add(mistaken.diagnostic)
        return nil
      }
      sort(node, into: &record, &report)
      return record
    case .scalar where nameSlot != nil && !node.isEmpty:
      if let nameSlot {
        record.values[nameSlot] = node
        record.keys[nameSlot] = node.range
      }
      return record
    case .scalar, .sequence:
      report.add(WrongShape.record(name, fields, isLine: isLine, found: node))
      return nil
    }
  }

  private func sort(_ node: Node, into record: inout RecordNode, _ report: inout Report) {
    var strays = StrayKeys(of: self, in: node)
    for (key, value) in node.pairs {
      guard key.kind == .scalar else {
        report.add(Diagnostic(.wrongShape, "a key has to be a word", at: key.range))
        continue
      }
      if let slot = keys.index(of: key) {
        if record.values[slot] == nil {
          record.values[slot] = value
          record.keys[slot] = key.range
        }
        strays.passed(value)
        continue
      }
      let word = key.text
      if isLine, LanguageKey.isText(word) {
        record.texts += Self.versions(word, key, value)
        strays.passed(value)
      } else {
        strays.add(word, key, value)
      }
    }
    strays.report(into: &record, &report)
  }

  /// The version under its language key; for `text: {ko: …, en: …}`, each version as if it had its own key in the record.
  private static func versions(_ word: String, _ key: Node, _ value: Node) -> [TextVersionNode] {
    guard word == "text", value.kind == .mapping,
      value.pairs.allSatisfy({ key, value in
        key.kind == .scalar && value.kind == .scalar && LanguageKey.isLanguage(key.text)
      })
    else { return [TextVersionNode(word, key.range, value)] }
    return value.pairs.map { key, value in TextVersionNode(key.text, key.range, value) }
  }
}
