import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelYAML

/// The file that a `lapel yaml` command reads.
struct YAMLInput {
  private(set) var sources = SourceSet()
  var report = Report()
  let id: FileID
  private let path: String

  /// - Parameter path: the file; `-` is standard input.
  init(_ path: String) throws(FileError) {
    let bytes = path == "-" ? try SafeFile.readStandardInput() : try SafeFile.read(path)
    id = sources.add(path: path, decoding: bytes, report: &report)
    self.path = path
  }

  var source: SourceFile { sources[id] }

  /// Ends the command with every problem on stderr if the file is not YAML.
  func refuseErrors(_ console: Console) throws {
    guard report.hasErrors else { return }
    console.tell(report, in: sources, path)
    throw ExitCode.problems
  }
}

/// The argument of commands that read one file.
struct YAMLFileArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("A YAML file; - is standard input.", valueName: "file"), completion: .file())
  var path: String
}
