import ArgumentParser
import LapelYAML

/// `lapel yaml events`: prints what is read, in the notation of the yaml-test-suite.
struct YAMLEventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Print the events of a YAML file, as the yaml-test-suite writes them.",
    usage: "lapel yaml events <file> [<options>]",
    discussion: """
      Strict YAML 1.2.2: what is not valid is refused, with the reason on stderr and exit code 1.

      EXAMPLE:
        echo 'a: [1, 2]' | lapel yaml events -
      """)

  @OptionGroup var input: YAMLFileArgument
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    var read = try YAMLInput(input.path)
    let events = YAMLEvents.bytes(of: read.source, id: read.id, report: &read.report)
    try read.refuseErrors(console)
    try console.write(events)
  }
}
