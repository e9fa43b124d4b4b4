import LapelDiagnostics
import LapelYAML

/// One version of a text in a file: its key, and the text itself.
struct TextVersionNode: Sendable {
  /// `text` or a language; nil for a text without a key.
  let name: String?
  let key: SourceRange?
  let value: Node

  init(_ value: Node) {
    name = nil
    key = nil
    self.value = value
  }

  init(_ name: String, _ key: SourceRange, _ value: Node) {
    self.name = name
    self.key = key
    self.value = value
  }

  /// Reads the version; nil without a report when nothing is written.
  func read(_ report: inout Report) -> LocalizedText.Version? {
    let language = name.flatMap { $0 == "text" ? nil : Language($0) }
    switch value.kind {
    case .scalar:
      if value.isAbsent(&report) { return nil }
      return LocalizedText.Version(language, value.text, Origin(value.range), key: Origin(key))
    case .mapping where value.isLineOfText(knowing: nil):
      return LocalizedText.Version(language, value.lineOfText, Origin(value.range), key: Origin(key))
    case .mapping, .sequence:
      report.add(WrongShape.text(found: value))
      return nil
    }
  }
}
