public import LapelDiagnostics
public import LapelYAML

extension Link: NodeConvertible {
  public static var shape: Shape { .text("an id, a URL, or `{label, url}`") }

  public static func read(_ node: Node, _ report: inout Report) -> Link? {
    if node.kind == .scalar { return Link(target: node.text, origin: Origin(node.range)) }
    guard let url = node["url"] else {
      report.add(Diagnostic(.wrongShape, "expected an id, a URL, or `{label, url}`", at: node.range))
      return nil
    }
    return Link(
      label: node["label"].flatMap { LocalizedText.read($0, &report) }, target: url.text,
      show: node["show"].flatMap { ShowLevel.read($0, &report) }, origin: Origin(url.range))
  }

  public var tree: Tree? {
    guard label != nil || show != nil else { return .text(target) }
    var pairs = label?.tree.map { [Tree.Pair("label", $0)] } ?? []
    pairs.append(Tree.Pair("url", .text(target)))
    if let show { pairs.append(Tree.Pair("show", .text(show.rawValue))) }
    return .fields(pairs)
  }
}
