import ArgumentParser

/// `lapel yaml`: the YAML reader by itself.
struct YAMLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yaml",
    abstract: "Read any YAML 1.2.2 file: events, JSON, problems, plain form.",
    discussion: """
      EXAMPLE:
        lapel yaml check compose.yaml
      """,
    subcommands: [
      YAMLEventsCommand.self, YAMLJSONCommand.self, YAMLCheckCommand.self, YAMLFormatCommand.self,
    ])
}
