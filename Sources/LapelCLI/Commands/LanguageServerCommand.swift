import ArgumentParser
import Lapel
import LapelEditing

/// `lapel language-server`: runs the language server for an editor.
struct LanguageServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language-server",
    abstract: "Serve an editor: problems as one types, completion, rename and more (LSP 3.17).",
    usage: "lapel language-server",
    discussion: """
      Speaks the Language Server Protocol over standard input and output; an editor starts it. Docs/editors/ has the \
      settings for VS Code, Neovim, Helix, Zed and Emacs. It writes no file: every change is an edit of the editor's.
      """)

  @Flag(help: ArgumentHelp("Accepted for editors that pass it; there is no other way.", visibility: .hidden))
  var stdio = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let today = try shared.day()
    let fixed = try shared.isDayGiven
    let server = LanguageServer(version: ProgramVersion.current) { fixed ? today : Day.clock().date }
    var streams = StandardStreams(server)
    throw ExitCode(streams.run())
  }
}
