import LapelDiagnostics
import LapelYAML

/// What tests ask of a text.
enum Reading {
  static let id = FileID(0)

  static func source(_ text: String) -> SourceFile { SourceFile(path: "test.yaml", bytes: Array(text.utf8)) }

  /// The events between the document's own, in one line; nil when the text is no YAML.
  static func events(_ text: String, _ mode: ReadingMode = .strict) -> String? {
    var report = Report()
    let file = YAMLFile.parse(source(text), id: id, mode: mode, report: &report)
    return report.hasErrors ? nil : inOneLine(YAMLEvents.text(file))
  }

  static func inOneLine(_ events: String) -> String {
    let lines = events.split(separator: "\n").filter { !["+STR", "-STR", "+DOC", "-DOC"].contains($0) }
    return lines.joined(separator: " ")
  }

  /// `line:column code` of every error of the notation.
  static func errors(_ text: String, _ mode: ReadingMode = .strict) -> [String] {
    var report = Report()
    _ = YAMLFile.parse(source(text), id: id, mode: mode, report: &report)
    return report.sorted.filter { $0.severity == .error }.map { place($0, in: text) }
  }

  /// `line:column code` of all that `yaml check` says.
  static func check(_ text: String) -> [String] {
    var report = Report()
    YAMLCheck.run(source(text), id: id, report: &report)
    return report.sorted.map { place($0, in: text) }
  }

  /// `line:column code` of all that reading a career file says.
  static func career(_ text: String) -> [String] {
    var report = Report()
    _ = YAMLFile.read(source(text), id: id, mode: .career, report: &report)
    return report.sorted.map { place($0, in: text) }
  }

  static func place(_ diagnostic: Diagnostic, in text: String) -> String {
    let before = String(
      decoding: Array(text.utf8)[..<(diagnostic.range?.bytes.lowerBound ?? 0)], as: UTF8.self)
    let lines = before.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count):\(lines.last!.count + 1) \(diagnostic.code.name)"
  }

  static func root(_ text: String, _ mode: ReadingMode = .career) -> Node {
    var report = Report()
    return YAMLFile.read(source(text), id: id, mode: mode, report: &report).documents[0]
  }

  /// The text after the fixes of the first problem are made.
  static func fixed(_ text: String) -> String? {
    var report = Report()
    YAMLCheck.run(source(text), id: id, report: &report)
    guard let edits = report.sorted.first?.fix?.edits else { return nil }
    var bytes = Array(text.utf8)
    for edit in edits.sorted(by: { $0.range.bytes.lowerBound > $1.range.bytes.lowerBound }) {
      bytes.replaceSubrange(edit.range.bytes, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
