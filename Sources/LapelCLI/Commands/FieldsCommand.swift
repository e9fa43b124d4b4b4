import ArgumentParser
import Lapel
import LapelDiagnostics

/// `lapel fields`: shows what a career file may contain.
struct FieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "Print the field reference: all sections, or the fields of one.",
    usage: "lapel fields [<section>] [<options>]",
    discussion: """
      EXAMPLE:
        lapel fields projects
      """)

  @Argument(
    help: ArgumentHelp("A key at the top of a career file.", valueName: "section"),
    completion: .custom { _, _, _ in FieldReference.sections.map(\.name) })
  var section: String?

  @Flag(help: "Print all of it as the page Docs/fields.md.")
  var markdown = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    if markdown { return try console.write(FieldReference.markdown(in: ReaderLanguage.ofMessages)) }
    guard let text = FieldReference.text(of: section, in: ReaderLanguage.ofMessages) else {
      let word = section ?? ""
      let meant = Spelling.nearest(to: word, in: FieldReference.sections.map(\.name))
      throw Failure(
        message: "there is no section `\(word)`",
        hints: (meant.map { ["did you mean `\($0)`?"] } ?? []) + ["`lapel fields` lists all sections"],
        exitCode: .usage)
    }
    try console.write(text)
  }
}
