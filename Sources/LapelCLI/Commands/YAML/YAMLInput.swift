import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelYAML

/// The file that a `lapel yaml` command reads, by the letter of YAML 1.2.2.
struct YAMLInput {
  let sources: SourceSet
  let file: YAMLFile
  let report: Report
  private let path: String

  /// - Parameter path: `-` is standard input.
  init(_ path: String) throws(FileError) {
    let bytes = path == "-" ? try SafeFile.readStandardInput() : try SafeFile.read(path)
    var report = Report()
    var sources = SourceSet()
    let id = sources.add(SourceFile(path: path, bytes: bytes))
    file = YAMLFile.read(sources[id], id: id, mode: .strict, report: &report)
    self.sources = sources
    self.report = report
    self.path = path
  }

  /// Ends the command with every problem on stderr when the file is no YAML.
  func refuseErrors(_ console: Console) throws {
    guard report.hasErrors else { return }
    console.talk(text(as: .text, color: console.isErrorColored))
    throw ExitCode.problems
  }

  func text(as format: ReportFormat, color: Bool) -> String {
    format.text(for: report, in: sources, folder: path, color: color)
  }
}

/// The argument of the commands that read one file.
struct YAMLFileArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("A YAML file; - is standard input.", valueName: "file"), completion: .file())
  var path: String
}
