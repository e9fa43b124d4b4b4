import ArgumentParser
import LapelDiagnostics
import LapelYAML

/// `lapel yaml check`: reports every mistake in a YAML file, and what YAML accepts silently and people rarely mean.
struct YAMLCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print every problem of a YAML file.",
    usage: "lapel yaml check <file> [<options>]",
    discussion: """
      What YAML 1.2.2 refuses is an error. What it reads in silence and people rarely mean, such as a ` #1` that cuts \
      a value, is a warning or a note. The exit code is 1 only for errors.

      EXAMPLE:
        lapel yaml check compose.yaml
      """)

  @OptionGroup var input: YAMLFileArgument

  @Option(help: "How problems are printed.")
  var format: ReportFormat = .text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    var read = try YAMLInput(input.path)
    YAMLCheck.run(read.source, id: read.id, report: &read.report)
    try console.write(
      console.text(
        of: read.report, in: read.sources, input.path, as: format, color: console.isColored))
    if read.report.hasErrors { throw ExitCode.problems }
  }
}
