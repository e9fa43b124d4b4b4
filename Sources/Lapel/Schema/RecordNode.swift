import LapelDiagnostics
import LapelYAML

/// A mapping with its pairs sorted by the fields of a record; each field has a slot.
struct RecordNode: Sendable {
  /// The bytes of the record in its file.
  let range: SourceRange
  var values: [Node?]
  var keys: [SourceRange?]
  /// The record's own text: each version with the key it is under.
  var texts: [TextVersionNode] = []
  /// Whether a key was reported that may hold the value of a missing field.
  var hasStray = false
  /// The slots whose value is under a key that was only taken for the field's, and reported.
  var guessed: Set<Int> = []

  init(_ range: SourceRange, slots: Int) {
    self.range = range
    values = Array(repeating: nil, count: slots)
    keys = Array(repeating: nil, count: slots)
  }

  /// Reports a missing field that the record cannot do without; always returns nil.
  func missing<Value>(_ field: String, at slot: Int, of record: String, _ report: inout Report) -> Value? {
    if let key = keys[slot] {
      report.add(
        Diagnostic(.missingField, "`\(field)` is empty, and \(record.withArticle) needs it", at: key))
    } else if !hasStray {
      report.add(
        Diagnostic(
          .missingField, "\(record.withArticle) needs `\(field)`", at: range,
          hints: ["add `\(field): …`"]))
    }
    return nil
  }

  /// The record's text, if it is a line with fields.
  func text(of record: String, _ report: inout Report) -> LocalizedText? {
    var versions: [LocalizedText.Version] = []
    let known = report.diagnostics.count
    for node in texts {
      if let version = node.read(&report) { versions.append(version) }
    }
    if versions.isEmpty {
      if report.diagnostics.count == known && !hasStray {
        report.add(
          Diagnostic(
            .missingField, "\(record.withArticle) needs a text", at: range,
            hints: ["write it as `text: …`, or as `ko: …` and `en: …`"]))
      }
      return nil
    }
    return LocalizedText(versions, origin: Origin(texts.count == 1 ? texts[0].value.range : range))
  }
}

extension String {
  /// The name of a record with its article, as messages use it: `a project`, `an award`.
  var withArticle: String {
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    return (first.map(vowels.contains) == true ? "an " : "a ") + self
  }
}
