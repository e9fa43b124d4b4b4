import LapelDiagnostics
import LapelYAML

/// The text of an item that is a line, or a mapping of languages (or `text`) beside its own fields.
enum TextOfItem {
  static func read(_ node: Node, _ report: inout Report) -> LocalizedText? {
    if node.kind == .scalar { return LocalizedText(plain: node.text, origin: Origin(node.range)) }
    let versions = node.pairs.filter { isText($0.key.text) }.map { key, value in
      LocalizedText.Version(key.text == "text" ? nil : Language(key.text), value.text, Origin(value.range))
    }
    return versions.isEmpty ? nil : LocalizedText(versions, origin: Origin(node.range))
  }

  static func isText(_ key: String) -> Bool { ["ko", "en", "text"].contains(key) }

  static func tree(_ text: LocalizedText, _ fields: some Record) -> Tree? {
    guard case .fields(let own)? = fields.tree else { return nil }
    if own.isEmpty { return text.tree }
    return .fields(text.versions.map { Tree.Pair($0.language?.tag ?? "text", .text($0.text)) } + own)
  }
}
