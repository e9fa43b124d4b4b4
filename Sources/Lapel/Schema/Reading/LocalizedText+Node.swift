public import LapelDiagnostics
public import LapelYAML

extension LocalizedText: NodeConvertible {
  public static var shape: Shape { .localized }

  public static func read(_ node: Node, _ report: inout Report) -> LocalizedText? {
    switch node.kind {
    case .scalar: return LocalizedText(plain: node.text, origin: Origin(node.range))
    case .sequence:
      report.add(Diagnostic(.wrongShape, "expected a text", at: node.range))
      return nil
    case .mapping: break
    }
    var versions: [Version] = []
    var show: ShowLevel?
    for (key, value) in node.pairs {
      switch key.text {
      case "show": show = ShowLevel.read(value, &report)
      case "text": versions.append(Version(nil, value.text, Origin(value.range)))
      default: versions.append(Version(Language(key.text), value.text, Origin(value.range)))
      }
    }
    return LocalizedText(versions, show: show, origin: Origin(node.range))
  }

  public var tree: Tree? {
    if versions.count == 1, versions[0].language == nil, show == nil { return .text(versions[0].text) }
    var pairs = versions.map { Tree.Pair($0.language?.tag ?? "text", .text($0.text)) }
    if let show { pairs.append(Tree.Pair("show", .text(show.rawValue))) }
    return .fields(pairs)
  }
}
