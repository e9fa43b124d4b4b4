import ArgumentParser
import LapelYAML

/// `lapel yaml json`: prints each document as JSON.
struct YAMLJSONCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "json",
    abstract: "Print each document of a YAML file as JSON, a line each.",
    usage: "lapel yaml json <file> [<options>]",
    discussion: """
      Strict YAML 1.2.2 under the core schema: 1 is a number, true a boolean, and no is text.

      EXAMPLE:
        echo 'answer: no' | lapel yaml json -
      """)

  @OptionGroup var input: YAMLFileArgument
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    var read = try YAMLInput(input.path)
    let json = YAMLJSON.bytes(of: read.source, id: read.id, report: &read.report)
    try read.refuseErrors(console)
    try console.write(json)
  }
}
