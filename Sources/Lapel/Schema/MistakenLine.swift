import LapelDiagnostics
import LapelYAML

/// A line under a field's key that looks like a mapping: either a text that needs quotes, or a field without
/// its text.
struct MistakenLine {
  let diagnostic: Diagnostic

  /// nil unless the node is one pair on one line and not a text of its own.
  init?(_ node: Node, knowing keys: RecordKeys) {
    guard !node.isInBraces, node.isOnOneLine else { return nil }
    var pairs = node.pairs
    guard let (key, value) = pairs.next(), pairs.next() == nil, key.kind == .scalar, value.kind == .scalar
    else {
      return nil
    }
    let word = key.text
    if LanguageKey.isText(word) || LanguageKey.meant(by: word) != nil { return nil }
    let quotes = "if the line is text, put the line in quotes"
    if keys.slots[word] != nil {
      diagnostic = Diagnostic(
        .missingField, "`\(word)` is a field, and this \(keys.name) has no text", at: key.range,
        hints: ["write the text as `text: …`, or as `ko: …` and `en: …`", quotes])
      return
    }
    let directory = FieldDirectory.shared
    if let places = directory.places(of: word) {
      diagnostic = Diagnostic(
        .unknownField, "\(keys.name.quotedName) has no field \(word.quotedName)", at: key.range,
        hints: ["\(word.quotedName) belongs \(places)", quotes])
    } else if let near = keys.slip(word) {
      diagnostic = Diagnostic(
        .unknownField, "\(keys.name.quotedName) has no field \(word.quotedName)", at: key.range,
        hints: ["did you mean `\(near)`?", quotes],
        fix: .init("write `\(near)`", [.init(key.range, near)]))
    } else {
      return nil
    }
  }
}
