import LapelDiagnostics
import LapelYAML
import Stopwatch

@main
enum ReadWithLapel {
  static func main() {
    ReaderProgram.main([
      Reader("tree") { tree($0)?.nodeCount },
      Reader("checked") { checked($0)?.nodeCount },
      Reader("texts") { bytes in tree(bytes).map { $0.documents.reduce(0) { $0 + texts($1) } } },
      Reader("events") { bytes in tree(bytes).map { YAMLEvents.bytes($0).count } },
    ])
  }

  /// Raw bytes to a tree: the encoding found out, UTF-8 validated, every node with its place.
  private static func tree(_ bytes: [UInt8]) -> YAMLFile? {
    var report = Report()
    let source = SourceFile(path: "input.yaml", decoding: bytes, id: FileID(0), report: &report)
    let file = YAMLFile.parse(source, id: FileID(0), mode: .strict, report: &report)
    return report.hasErrors ? nil : file
  }

  /// The same as careers are read: duplicate keys, aliases and likely slips looked for.
  private static func checked(_ bytes: [UInt8]) -> YAMLFile? {
    var report = Report()
    let source = SourceFile(path: "input.yaml", decoding: bytes, id: FileID(0), report: &report)
    let file = YAMLFile.read(source, id: FileID(0), mode: .career, report: &report)
    return report.hasErrors ? nil : file
  }

  /// Visits every node and makes a string of every scalar; returns the bytes of all.
  private static func texts(_ node: Node) -> Int {
    switch node.kind {
    case .scalar: node.text.utf8.count
    case .sequence: node.items.reduce(0) { $0 + texts($1) }
    case .mapping: node.pairs.reduce(0) { $0 + texts($1.key) + texts($1.value) }
    }
  }
}
