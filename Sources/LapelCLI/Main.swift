import ArgumentParser
import Lapel

/// Runs the command that was asked for, and turns what it throws into words and an exit code.
@main
struct Main {
  static func main() async {
    ClosedStreams.claim()
    FatalSignals.tell()
    Interruption.cleanUpOnSignals()
    var help: HelpPage?
    do {
      try ProcessLimits.check()
      try CommandName.check(CommandLine.arguments.dropFirst().first)
      try EmptyArgument.check(CommandLine.arguments.dropFirst())
      help = HelpPage.prepare(for: CommandLine.arguments.dropFirst())
      let arguments = LoggedText.apart(Array(CommandLine.arguments.dropFirst()))
      var command = try RootCommand.parseAsRoot(arguments)
      if let teller = command as? any TellsWords { try teller.refuseLog() }
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error, help)
    }
  }

  private static func end(with error: any Error, _ help: HelpPage? = nil) -> Never {
    let console = Console(color: .auto)
    switch error {
    case let failure as Failure:
      console.say(failure.description)
      RootCommand.exit(withError: failure.exitCode)
    case let trouble as FileError:
      let failure = Failure.file(trouble.description)
      console.say(failure.description)
      RootCommand.exit(withError: failure.exitCode)
    case is ExitCode:
      RootCommand.exit(withError: error)
    default:
      // Help and usage are thrown too; their words may quote what was typed, so they go through the
      // console.
      let code = RootCommand.exitCode(for: error)
      let words = RootCommand.fullMessage(for: error)
      if code == .success {
        do { try console.print("\(help?.translated(words) ?? words)") } catch { end(with: error) }
      } else {
        let usage = UsageProblem(words, in: HelpPage.language(of: Array(CommandLine.arguments.dropFirst())))
        console.say(usage.isError ? "\("error", .red): \(usage.text)" : "\(usage.text)")
        let typed = Array(CommandLine.arguments.dropFirst())
        if let hint = MisplacedWord.hint(words, arguments: typed) ?? MistypedValue.hint(words) {
          console.say("  \("help", .cyan): \(console.said(hint))")
        }
      }
      RootCommand.exit(withError: code)
    }
  }
}
