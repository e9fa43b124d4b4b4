public import LapelDiagnostics
public import LapelYAML

extension LocalizedText: NodeConvertible {
  /// A text, or a version for each language.
  public static var shape: Shape { .localized }
  /// A text without versions, which prints nothing.
  public static var blank: LocalizedText? { LocalizedText([]) }

  static let keys = RecordKeys(
    "text",
    [
      FieldInfo(
        name: "show", summary: "Who may read it: `public`, `application` or `private`.",
        shape: { ShowLevel.shape },
        isRequired: false, level: .everyone, traits: .option,
        whenAbsent: "the field's own level", example: "application")
    ], isLine: true)

  /// Reads a text alone, or versions under their languages; nil without a report when nothing is written.
  public static func read(_ node: Node, _ report: inout Report) -> LocalizedText? {
    switch node.kind {
    case .scalar: return LocalizedText(plain: node.text, origin: Origin(node.range))
    case .sequence:
      report.add(WrongShape.text(found: node))
      return nil
    case .mapping: break
    }
    if let versions = usualVersions(node, &report) {
      return versions.isEmpty ? nil : LocalizedText(versions, origin: Origin(node.range))
    }
    if node.isLineOfText(knowing: keys) {
      return LocalizedText(plain: node.lineOfText, origin: Origin(node.range))
    }
    guard let record = keys.open(node, &report) else { return nil }
    let versions = record.texts.compactMap { $0.read(&report) }
    let show = record.values[0].flatMap { $0.isAbsent(&report) ? nil : ShowLevel.read($0, &report) }
    return versions.isEmpty ? nil : LocalizedText(versions, show: show, origin: Origin(node.range))
  }

  /// The versions under `ko`, `en` and `text` when there are no other keys, as in most texts; else nil.
  private static func usualVersions(_ node: Node, _ report: inout Report) -> [Version]? {
    for (key, value) in node.pairs where value.kind != .scalar || usualKeys.index(of: key) == nil {
      return nil
    }
    var versions: [Version] = []
    for (key, value) in node.pairs {
      if let version = TextVersionNode(key.text, key.range, value).read(&report) { versions.append(version) }
    }
    return versions
  }

  private static let usualKeys = KeySet(["ko", "en", "text"])

  /// The text alone if it serves every language and has no level; nil when it is empty.
  public var tree: Tree? {
    if versions.isEmpty { return nil }
    if versions.count == 1, versions[0].language == nil, show == nil { return .text(versions[0].text) }
    var pairs = versions.map { Tree.Pair($0.language?.tag ?? "text", .text($0.text)) }
    if let show { pairs.append(Tree.Pair("show", .text(show.rawValue))) }
    return .fields(pairs)
  }

  /// The level written on it; nil when none is.
  public var ownLevel: ShowLevel? { show }
  /// Adds itself with all its versions, unless it is empty.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    if !isEmpty { leaves.append(Leaf(.text(self), context, own: show)) }
  }
  /// The text that the change makes of it; nil takes it out.
  public func changed(by change: ValueChange, _ context: ValueContext) -> LocalizedText? {
    change.text(self, context)
  }
}
