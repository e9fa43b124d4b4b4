import ArgumentParser
import LapelDiagnostics

/// `lapel explain`: explains a diagnostic code.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a diagnostic means, with an example put right.",
    usage: "lapel explain [<code>]",
    discussion: """
      The code stands in brackets in each message: error[unknown-field]. Without a code, all are listed.

      EXAMPLE:
        lapel explain unknown-field
      """)

  @Argument(
    help: ArgumentHelp("The code, as messages print it.", valueName: "code"),
    completion: .list(Codes.all.map(\.name)))
  var code: String?

  @Flag(help: "Print all of them as the page Docs/diagnostics.md.")
  var markdown = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    if markdown {
      return try console.write(DiagnosticReference.markdown(Codes.all, in: ReaderLanguage.ofMessages))
    }
    guard let code else {
      let width = Codes.all.map(\.name.count).max() ?? 0
      for code in Codes.all {
        let gap = String(repeating: " ", count: width - code.name.count + 2)
        try console.print("\(code.name, .bold)\(gap)\(code.summary(in: ReaderLanguage.ofMessages))")
      }
      return
    }
    guard let found = Codes.all.first(where: { $0.name == code }) else {
      let meant = Spelling.nearest(to: code, in: Codes.all.map(\.name))
      throw Failure(
        message: "there is no code `\(code)`",
        hints: [meant.map { "did you mean `\($0)`?" } ?? "`lapel explain` lists all codes"], exitCode: .usage)
    }
    try console.write(found.explained(in: ReaderLanguage.ofMessages))
  }
}
