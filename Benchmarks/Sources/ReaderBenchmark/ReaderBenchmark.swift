import LapelDiagnostics
import LapelYAML
import Measuring

/// Lapel's reader beside the system's libyaml.
@main
struct ReaderBenchmark {
  static func main() throws {
    try Comparison([
      Contender("Lapel tree") { bytes in
        var report = Report()
        let source = SourceFile(path: "input.yaml", bytes: bytes)
        let file = YAMLFile.read(source, id: FileID(0), mode: .strict, report: &report)
        precondition(!report.hasErrors, "Lapel cannot read it")
        return file.documents.count
      },
      Contender("libyaml events", LibYAML.events),
      Contender("libyaml tree", LibYAML.tree),
    ]).run()
  }
}
