import Lapel
import LapelDiagnostics
import LapelYAML

/// What a node of a career file is in terms of the schema, and who may read it.
struct NodeMeaning: Sendable {
  let node: Node
  /// The shape expected here; nil when the schema has nothing here.
  let shape: Shape?
  /// The field of which it is the value, or an item or a version of the value; nil: none.
  let field: FieldInfo?
  /// The record that has the field: `internship`; `career` for what is at the top.
  let record: String
  /// The mapping that the field is in; nil for a document.
  let holder: Node?
  /// Whether the keys of a `map` are ids, as in a target's `reword`.
  let keysAreItems: Bool
  let level: ShowLevel
  private let container: ShowLevel
  private let fallback: ShowLevel

  /// The meaning of a document.
  init(of document: Node) {
    self.init(
      document, .record("career", CareerShape.topLevel), nil, "career", nil, container: .everyone,
      fallback: .everyone)
  }

  private init(
    _ node: Node, _ shape: Shape?, _ field: FieldInfo?, _ record: String, _ holder: Node?,
    container: ShowLevel, fallback: ShowLevel
  ) {
    self.node = node
    self.shape = shape
    self.field = field
    self.record = record
    self.holder = holder
    self.container = container
    self.fallback = fallback
    keysAreItems = field?.name == "reword"
    let own = node.kind == .mapping ? node["show"].flatMap { ShowLevel(rawValue: $0.text) } : nil
    level = max(container, own ?? fallback)
  }

  /// The meaning of the value under a key.
  func value(_ node: Node, under key: Node) -> NodeMeaning {
    let name = key.text
    if let record = shape?.record {
      if let field = record.fields.first(where: { $0.name == name }) {
        return NodeMeaning(
          node, field.shape(), field, record.name, self.node, container: level, fallback: field.level)
      }
      // A version of the record's own text.
      return NodeMeaning(
        node, record.isLine ? .text("a text") : nil, record.isLine ? field : nil, record.name, self.node,
        container: level, fallback: .everyone)
    }
    switch shape {
    case .map(_, let inner):
      return NodeMeaning(node, inner, field, record, self.node, container: level, fallback: .everyone)
    case .localized, .text:
      let inner: Shape = name == "show" ? ShowLevel.shape : .text("a text")
      return NodeMeaning(node, inner, field, record, self.node, container: level, fallback: .everyone)
    default:
      return NodeMeaning(node, nil, nil, record, self.node, container: level, fallback: .everyone)
    }
  }

  /// The meaning of an item of the list.
  func item(_ node: Node) -> NodeMeaning {
    // A level written on an item wins over its section's.
    NodeMeaning(node, shape?.item, field, record, holder, container: container, fallback: fallback)
  }

  /// The meanings of the nodes on a path through a file, from the document to the innermost; a key means what its value
  /// means, and ends the path.
  static func chain(along path: [NodeStep]) -> [NodeMeaning] {
    guard let first = path.first else { return [] }
    var chain = [NodeMeaning(of: first.node)]
    for step in path.dropFirst() {
      guard let last = chain.last, !step.isKey else { break }
      chain.append(step.key.map { last.value(step.node, under: $0) } ?? last.item(step.node))
    }
    return chain
  }
}
