import LapelDiagnostics
import LapelYAML

/// Reads a person's words out of JSON: the values, since keys are the program's own.
enum JSONReadings {
  static func of(_ bytes: [UInt8]) -> [[UInt8]] {
    var report = Report()
    let file = YAMLFile.read(
      SourceFile(path: "", bytes: bytes), id: FileID(0), mode: .strict, report: &report)
    if report.hasErrors { return [bytes] }
    var text: [UInt8] = []
    var open = file.documents
    while let node = open.popLast() {
      switch node.kind {
      case .scalar:
        text += node.text.utf8
        text.append(10)
      case .sequence: for item in node.items { open.append(item) }
      case .mapping: for pair in node.pairs { open.append(pair.value) }
      }
    }
    return [text]
  }
}
