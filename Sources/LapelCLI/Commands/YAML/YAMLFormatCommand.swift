import ArgumentParser
import LapelDiagnostics
import LapelYAML

/// `lapel yaml format`: prints the file as plain YAML.
struct YAMLFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Print a YAML file as plain YAML 1.2, comments kept.",
    usage: "lapel yaml format <file> [<options>]",
    discussion: """
      Text that YAML itself refuses and whose meaning is plain is put in quotes; everything else stays as it is. \
      `lapel format` does the same in place.

      EXAMPLE:
        echo 'title: Swift: The Language' | lapel yaml format -
      """)

  @OptionGroup var input: YAMLFileArgument
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    var read = try YAMLInput(input.path)
    let text = YAMLFormatter.format(read.source, id: read.id, report: &read.report)
    try read.refuseErrors(console)
    try console.write(text ?? read.source.bytes)
  }
}
