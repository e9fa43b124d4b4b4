import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelEditing

/// `lapel format`: rewrites career files as plain YAML 1.2.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Write career files as plain YAML 1.2, comments kept.",
    usage: "lapel format [<folder> | <file> ...] [<options>]",
    discussion: """
      Changes as little as it takes for every other YAML tool to read the files: what only Lapel reads is put in \
      quotes, white space at line ends goes. With --check nothing is written, and the exit code is 1 where a file \
      would change.

      EXAMPLE:
        lapel format me
        lapel format me --check
      """)

  @Argument(
    help: ArgumentHelp(
      "A career folder, or files (default: the folder that is found).", valueName: "folder or file"),
    completion: .file())
  var paths: [String] = []

  @Flag(help: "Only say which files would change.")
  var check = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    let files = try self.files()
    var (changed, unreadable) = (0, 0)
    for path in files {
      let file = CareerFormatting(path: path, try SafeFile.read(path))
      if file.report.hasErrors {
        console.tell(file.report, in: file.sources, path)
        unreadable += 1
      } else if let text = file.changed {
        changed += 1
        if check {
          try console.print("\(console.said("would change"), .yellow) \(path)")
        } else {
          try WholeFile.write(text, to: path)
          try console.print("\(console.said("formatted"), .green) \(path)")
        }
      }
    }
    if changed == 0, unreadable == 0 {
      console.say("\(console.said("nothing to change in \(counted(files.count, "file"))"))")
    }
    if unreadable > 0 || (check && changed > 0) { throw ExitCode.problems }
  }

  /// The files asked for; for a folder, all its YAML files.
  private func files() throws -> [String] {
    if paths.isEmpty { return try files(of: CareerLocation(asked: nil)) }
    return try paths.flatMap { path in
      if SafeFile.exists(path), !SafeFile.isFolder(path) { return [path] }
      return try files(of: CareerLocation(asked: path))
    }
  }

  private func files(of location: CareerLocation) throws(FileError) -> [String] {
    let folder = try CareerFolder(location.path)
    if let problem = folder.problems.first { throw problem }
    // JSON files are read as YAML, but they stay JSON.
    return folder.files.filter { !$0.lowercased().hasSuffix(".json") }.map { folder.path(of: $0) }
  }
}
