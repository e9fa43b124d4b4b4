public import LapelDiagnostics
public import LapelYAML

extension Chapter: NodeConvertible {
  /// An id, or an item with a title and a text of its own.
  public static var shape: Shape {
    .either([Reference.shape, .record("chapter", ChapterFields.schema.fields)])
  }

  /// Reads an id alone, or the fields `of`, `title` and `text`.
  public static func read(_ node: Node, _ report: inout Report) -> Chapter? {
    if node.kind == .mapping, !node.isLineOfText(knowing: ChapterFields.schema.keys) {
      return ChapterFields.read(node, &report).map {
        Chapter(of: $0.of, title: $0.title, text: $0.text, origin: Origin(node.range))
      }
    }
    return Reference.read(node, &report).map { Chapter(of: $0, origin: Origin(node.range)) }
  }

  /// The id alone when there is no title and no text.
  public var tree: Tree? {
    if title == nil, text == nil { return of.tree }
    return ChapterFields(of: of, title: title, text: text).tree
  }

  /// Adds its pointer, title and text.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    ChapterFields(of: of, title: title, text: text).collect(into: &leaves, context)
  }

  /// Whether readers at a level may see pointer, title and text.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    ChapterFields(of: of, title: title, text: text).isVisible(at: level, context)
  }

  /// The chapter changed; nil when the change takes its pointer out.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Chapter? {
    ChapterFields(of: of, title: title, text: text).changed(by: change, context).map {
      Chapter(of: $0.of, title: $0.title, text: $0.text, origin: origin)
    }
  }
}

/// A chapter written with its fields.
struct ChapterFields: Record, Hashable {
  let of: Reference
  let title: LocalizedText?
  let text: LocalizedText?

  static let schema = Schema(
    "chapter", Self.init,
    fields: Field("of", \.of, .pointer, "The id of what it is about.", example: "seat-map"),
    Field(
      "title", \.title, .prose.unprinted, "What it is called here; the item's own title when left out.",
      whenAbsent: "the item's own", example: "The ward"),
    Field(
      "text", \.text, .prose.unprinted, "How it is told, as Markdown; `[[id]]` names an item.",
      example: "'It began with [[harbour]].'"))
}
