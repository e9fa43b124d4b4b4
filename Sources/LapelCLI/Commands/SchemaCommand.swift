import ArgumentParser
import Lapel

/// `lapel schema`: prints the JSON Schema of career files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of career files, for editors.",
    usage: "lapel schema [<options>]",
    discussion: """
      Draft 7, which the YAML extensions of editors read. `lapel init` writes it to .lapel/career.schema.json, and \
      the first line of each file it makes points there.

      EXAMPLE:
        lapel schema > .lapel/career.schema.json
      """)

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.console.write(CareerSchema.json())
  }
}
