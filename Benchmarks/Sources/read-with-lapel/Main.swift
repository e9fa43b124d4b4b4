import LapelDiagnostics
import LapelYAML
import Stopwatch

@main
enum ReadWithLapel {
  static func main() {
    ReaderProgram.main([
      Reader("tree") { file($0)?.documents.count },
      Reader("texts") { bytes in file(bytes).map { $0.documents.reduce(0) { $0 + texts($1) } } },
      Reader("events") { bytes in file(bytes).map { YAMLEvents.bytes($0).count } },
    ])
  }

  private static func file(_ bytes: [UInt8]) -> YAMLFile? {
    var report = Report()
    let source = SourceFile(path: "input.yaml", bytes: bytes)
    let file = YAMLFile.read(source, id: FileID(0), mode: .strict, report: &report)
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
