public import LapelDiagnostics
public import LapelYAML

extension Link: NodeConvertible {
  /// A line, or a label with an address.
  public static var shape: Shape { .line("link", LinkFields.schema.fields) }

  /// Reads an id or an address alone, or `{label, url}`; nil, with a report, for a list.
  public static func read(_ node: Node, _ report: inout Report) -> Link? {
    if node.kind == .scalar { return Link(target: node.text, origin: Origin(node.range)) }
    if node.isLineOfText(knowing: LinkFields.schema.keys) {
      return Link(target: node.lineOfText, origin: Origin(node.range))
    }
    guard node.kind == .mapping else {
      report.add(
        Diagnostic(
          .wrongShape, "expected an id, a URL, or `{label, url}`, and this is a list", at: node.range))
      return nil
    }
    return LinkFields.read(node, &report).map {
      Link(label: $0.label, target: $0.url.text, show: $0.show ?? $0.url.show, origin: $0.url.origin)
    }
  }

  /// The address alone if nothing else is given.
  public var tree: Tree? {
    guard label != nil || show != nil else { return .text(target) }
    return LinkFields(label: label, url: PlainText(target), show: show).tree
  }

  /// The level written on it; nil when none is.
  public var ownLevel: ShowLevel? { show }
  /// Adds the address as a link, and its label as a text of its own.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    leaves.append(Leaf(.link(Link(target: target, show: show, origin: origin)), context, own: show))
    label?.collect(into: &leaves, labelContext(in: context))
  }
  /// Whether neither the link nor its label is above the level.
  public func isVisible(at level: ShowLevel, _ context: ValueContext) -> Bool {
    context.level(of: self) <= level && (label?.isVisible(at: level, labelContext(in: context)) ?? true)
  }
  /// The link changed; a label above the level is dropped, and the address is printed instead.
  public func changed(by change: ValueChange, _ context: ValueContext) -> Link? {
    let inner = labelContext(in: context)
    let kept = label.flatMap { change.keeps(inner.level(of: $0)) ? $0.changed(by: change, inner) : nil }
    return change.link(Link(label: kept, target: target, show: show, origin: origin), context)
  }

  /// A label is no more public than its link.
  private func labelContext(in context: ValueContext) -> ValueContext {
    let level = context.level(of: self)
    return ValueContext(record: "link", field: "label", traits: .label, container: level, fallback: level)
  }
}

/// A link written with its label.
struct LinkFields: Record, Hashable {
  let label: LocalizedText?
  let url: PlainText
  let show: ShowLevel?

  static let schema = Schema(
    "link", Self.init,
    fields: Field(
      "label", \.label, .label, "What is printed for the address.", whenAbsent: "the address", example: "Code"
    ),
    Field("url", \.url, .address, "The address, or an id.", example: "https://example.com"),
    Field(
      "show", \.show, .option, "Who may read it: `public`, `application` or `private`.",
      whenAbsent: "its entry's level", example: "public"))
}
