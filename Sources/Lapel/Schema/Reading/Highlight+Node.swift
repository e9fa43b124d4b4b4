public import LapelDiagnostics
public import LapelYAML

/// Texts that are one line, or a mapping of languages and fields.
extension Highlight: NodeConvertible {
  public static var shape: Shape {
    .either([.localized, .record("highlight", HighlightFields.schema.fields)])
  }

  public static func read(_ node: Node, _ report: inout Report) -> Highlight? {
    if node.kind == .scalar {
      return Highlight(plain: LocalizedText(plain: node.text, origin: Origin(node.range)))
    }
    let languages = node.pairs.filter { ["ko", "en", "text"].contains($0.key.text) }
    let text = LocalizedText(
      languages.map {
        .init($0.key.text == "text" ? nil : Language($0.key.text), $0.value.text, Origin($0.value.range))
      },
      origin: Origin(node.range))
    guard let fields = HighlightFields.read(node, &report) else { return nil }
    return Highlight(
      id: fields.id, text: text, metric: fields.metric, tags: fields.tags, links: fields.links,
      short: fields.short,
      show: fields.show, todo: fields.todo, note: fields.note, origin: fields.origin)
  }

  public var tree: Tree? {
    let fields = HighlightFields(
      id: id, metric: metric, tags: tags, links: links, short: short, show: show, todo: todo, note: note,
      origin: origin)
    guard case .fields(let own)? = fields.tree else { return nil }
    if own.isEmpty { return text.tree }
    let texts: [Tree.Pair] = text.versions.map { Tree.Pair($0.language?.tag ?? "text", .text($0.text)) }
    return .fields(texts + own)
  }

  init(plain text: LocalizedText) {
    self.init(
      id: nil, text: text, metric: nil, tags: [], links: [], short: nil, show: nil, todo: nil, note: nil,
      origin: text.origin)
  }
}

struct HighlightFields: Record, Hashable {
  let id: Identifier?
  let metric: Metric?
  let tags: [PlainText]
  let links: [Link]
  let short: LocalizedText?
  let show: ShowLevel?
  let todo: LocalizedText?
  let note: LocalizedText?
  let origin: Origin

  static let schema = Schema(
    "highlight", Self.init,
    fields: Field("id", \.id, "A short name that other places point at."),
    Field("metric", \.metric, "A figure and where it came from."),
    Field("tags", \.tags, "Words to find it by; never printed on a CV."),
    Field("links", \.links, "Pages: ids, URLs, or `{label, url}`."),
    Field("short", \.short, "The label where it is cited as evidence."),
    Field("show", \.show, "Who may read it: `public`, `application` or `private`."),
    Field("todo", \.todo, "What is still missing.", level: .nobody),
    Field("note", \.note, "For the writer alone.", level: .nobody),
    Field.shared(\.origin))
}
